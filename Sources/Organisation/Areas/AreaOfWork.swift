/// A matter that belongs to a body by its office, with the words by which plans speak of it: «Sở hữu trí tuệ», «Ngân sách, tài chính».
///
/// It says which body may be asked where a plan names nobody, and to which field a duty belongs.
public struct AreaOfWork: Hashable, Sendable {
    /// What officials call the matter.
    public var name: String
    /// The field of activity (lĩnh vực) that it is part of; several areas make one field.
    public var field: String
    /// Words and phrases that speak of it, in small letters.
    public var words: [String]
    /// Who has it by office in a tier, in the order in which eras followed; the first that stands on a day has it.
    public var holders: [BodyLevel: [BodyName]]
    /// The law or decree that gives it to them.
    public var source: String
    /// How well this is known.
    public var mark: SourceMark

    /// A matter with its words and holders.
    public init(name: String, field: String, words: [String], holders: [BodyLevel: [BodyName]], source: String, mark: SourceMark) {
        self.name = name
        self.field = field
        self.words = words
        self.holders = holders
        self.source = source
        self.mark = mark
    }

    /// Who has the matter in a tier on a day, as far as the catalogue knows.
    public func holder(in level: BodyLevel, on day: Day, by catalogue: BodyCatalogue) -> BodyName? {
        holders[level, default: []].first { if case .inForce = catalogue.standing(of: $0.text, on: day) { true } else { false } }
    }
}

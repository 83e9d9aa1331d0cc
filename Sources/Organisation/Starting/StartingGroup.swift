/// A collective of the starting set.
struct StartingGroup: Hashable, Sendable {
    var name: String
    var variants: [String]
    var kinds: [BodyKind]
    var levels: [BodyLevel]
    var under: BodyName?
    var members: [BodyName]
    var successor: String?
    var successorFrom: Day?
    var source: String
}

extension StartingGroup: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (name, variants) = (fields.text("name"), fields.texts("also"))
        let (kinds, levels) = (fields.texts("kinds").compactMap { BodyKind(rawValue: $0) }, fields.texts("levels").compactMap { BodyLevel(rawValue: $0) })
        let (under, members) = (fields.optionalText("under"), fields.texts("members"))
        let (successor, from) = (fields.optionalText("successor"), fields.day("from"))
        let source = fields.text("source")
        guard fields.word("mark", as: SourceMark.self) != nil else { return nil }
        self.init(
            name: name, variants: variants, kinds: kinds, levels: levels, under: under.map { BodyName($0) }, members: members.map { BodyName($0) },
            successor: successor, successorFrom: from, source: source)
    }
}

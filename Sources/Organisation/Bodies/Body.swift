/// A body that a plan may name as lead or coordinator, under one name and for the time that it bore this name.
///
/// A change of name makes two bodies and a succession between them, so that a plan of 2022 keeps the words of 2022.
public struct Body: Hashable, Sendable {
    /// The name in full; for province bodies in the form of a province («… tỉnh», «… Tỉnh ủy»).
    public var name: BodyName
    /// What sort of body it is.
    public var kind: BodyKind
    /// The tier it belongs to.
    public var level: BodyLevel
    /// Other ways in which documents print the name: «Sở KH&CN», «Sở Khoa học - Công nghệ».
    public var variants: [String]
    /// Abbreviations as they stand in numbers of documents: «SKHCN» in 12/KH-SKHCN.
    public var abbreviations: [String]
    /// The first day under this name, when it is known.
    public var from: Day?
    /// The first day on which the name no longer stands; none while the body is in force.
    public var until: Day?
    /// Who took the work over; also parts that left while the body went on.
    public var successors: [Succession]
    /// Where the record comes from.
    public var source: String
    /// How well the record is known.
    public var mark: SourceMark

    /// A body under one name.
    public init(
        name: BodyName, kind: BodyKind, level: BodyLevel, variants: [String] = [], abbreviations: [String] = [],
        from: Day? = nil, until: Day? = nil, successors: [Succession] = [], source: String, mark: SourceMark
    ) {
        self.name = name
        self.kind = kind
        self.level = level
        self.variants = variants
        self.abbreviations = abbreviations
        self.from = from
        self.until = until
        self.successors = successors
        self.source = source
        self.mark = mark
    }

    /// Whether the body bears this name on a day.
    public func stands(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }

    /// Whether two bodies stand on some day together.
    public func overlaps(_ other: Body) -> Bool {
        (from ?? .first) < (other.until ?? .last) && (other.from ?? .first) < (until ?? .last)
    }
}

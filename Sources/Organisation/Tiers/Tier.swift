/// A tier of the state and what it is called for a time: the district ends on 01/07/2025, the commune changes its form.
public struct Tier: Hashable, Sendable, Codable {
    /// The tier.
    public var level: BodyLevel
    /// What it is called: «Xã, phường, đặc khu».
    public var name: String
    /// When it is so.
    public var validity: Validity
    /// The law that says so.
    public var source: String
    /// How well it is known.
    public var mark: SourceMark

    /// A tier for a time.
    public init(level: BodyLevel, name: String, validity: Validity = .always, source: String, mark: SourceMark) {
        self.level = level
        self.name = name
        self.validity = validity
        self.source = source
        self.mark = mark
    }
}

extension Tier: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (level, name) = (fields.word("level", as: BodyLevel.self), fields.text("name"))
        let validity = Validity(from: fields.day("from"), until: fields.day("until"))
        if validity.isEmpty { fields.note(.endsBeforeItBegins) }
        let source = fields.text("source")
        guard let mark = fields.word("mark", as: SourceMark.self), let level else { return nil }
        self.init(level: level, name: name, validity: validity, source: source, mark: mark)
    }
}

/// A day that the calendar treats otherwise than its day of the week says.
public struct Holiday: Hashable, Sendable, Codable {
    /// Which way the day is treated.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// Ngày nghỉ lễ, Tết, nghỉ bù, nghỉ hoán đổi: offices rest.
        case rest
        /// Ngày làm bù: offices work although it is a day of rest.
        case work
    }

    /// The day.
    public var day: Day
    /// Rest or work.
    public var kind: Kind
    /// What it is: «Quốc khánh», «Làm bù cho ngày 02/05/2025».
    public var name: String
    /// The law or announcement.
    public var source: String
    /// How well it is known; an `open` one is shown and not counted.
    public var mark: SourceMark

    /// A day of rest or of making up.
    public init(day: Day, kind: Kind = .rest, name: String, source: String, mark: SourceMark) {
        self.day = day
        self.kind = kind
        self.name = name
        self.source = source
        self.mark = mark
    }
}

extension Holiday: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (day, kind) = (fields.requiredDay("day"), fields.word("kind", as: Kind.self))
        let (name, source) = (fields.text("name"), fields.text("source"))
        guard let mark = fields.word("mark", as: SourceMark.self), let day, let kind else { return nil }
        self.init(day: day, kind: kind, name: name, source: source, mark: mark)
    }
}

// How a body stands in a file.

extension Body: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let name = fields.text("name")
        let kind = fields.word("kind", as: BodyKind.self)
        let level = fields.word("level", as: BodyLevel.self)
        let (variants, abbreviations) = (fields.texts("also"), fields.texts("abbreviations"))
        let (from, until) = (fields.day("from"), fields.day("until"))
        let successors = fields.records("successors", as: Succession.self)
        let source = fields.text("source")
        let mark = fields.word("mark", as: SourceMark.self)
        guard let kind, let level, let mark else { return nil }
        self.init(
            name: BodyName(name), kind: kind, level: level, variants: variants, abbreviations: abbreviations,
            from: from, until: until, successors: successors, source: source, mark: mark)
    }
}

extension Succession: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let successor = BodyName(fields.text("name"))
        let date = fields.requiredDay("date")
        let scopeText = fields.text("scope")
        let scope = Scope(fileText: scopeText)
        if scope == nil { fields.note(.badValue(key: "scope", value: scopeText)) }
        let basis = fields.optionalText("basis")
        let mark = fields.word("mark", as: SourceMark.self)
        guard let date, let scope, let mark else { return nil }
        self.init(successor: successor, date: date, scope: scope, basis: basis, mark: mark)
    }
}

extension Succession.Scope {
    /// Reads `whole` or `part: what it is`.
    init?(fileText text: String) {
        if text == "whole" { self = .whole; return }
        let opening = "part: "
        guard text.hasPrefix(opening), text.count > opening.count else { return nil }
        self = .part(String(text.dropFirst(opening.count)))
    }
}

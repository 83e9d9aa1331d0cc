/// A province or centrally run city under one code and name, for the time that it had both.
public struct Province: Hashable, Sendable, Codable {
    /// Its code in that time.
    public var code: ProvinceCode
    /// The name alone: «Quảng Ninh».
    public var name: String
    /// The name with its form, as it stands inside a sentence: «tỉnh Quảng Ninh», «thành phố Huế», «Thành phố Hồ Chí Minh».
    public var unit: String
    /// When it was so.
    public var validity: Validity
    /// The code of the province that it went into.
    public var into: ProvinceCode?
    /// The electronic identifier of its People's Committee, as far as it is known.
    public var identifier: IdentifierCode?
    /// The decision that says so.
    public var source: String
    /// How well it is known.
    public var mark: SourceMark

    /// A centrally run city, whose bodies are called «… thành phố», «Thành ủy».
    public var isCity: Bool { !unit.hasPrefix("tỉnh ") }
}

extension Province: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (codeText, name, unit) = (fields.text("code"), fields.text("name"), fields.text("unit"))
        let (from, until) = (fields.day("from"), fields.day("until"))
        let (into, identifier) = (fields.optionalText("into"), fields.optionalText("identifier"))
        let source = fields.text("source")
        let code = ProvinceCode(codeText)
        if code == nil { fields.note(.badValue(key: "code", value: codeText)) }
        guard let mark = fields.word("mark", as: SourceMark.self), let code else { return nil }
        self.init(
            code: code, name: name, unit: unit, validity: Validity(from: from, until: until), into: into.flatMap { ProvinceCode($0) },
            identifier: identifier.flatMap { IdentifierCode($0) }, source: source, mark: mark)
    }
}

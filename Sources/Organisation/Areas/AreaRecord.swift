// How an area of work stands in a file: the tiers are keys of their own.

extension AreaOfWork: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (name, field, words) = (fields.text("name"), fields.text("field"), fields.texts("words"))
        let holders = BodyLevel.allCases.reduce(into: [BodyLevel: [BodyName]]()) { holders, level in
            let names = fields.texts(level.rawValue)
            if !names.isEmpty { holders[level] = names.map { BodyName($0) } }
        }
        let source = fields.text("source")
        guard let mark = fields.word("mark", as: SourceMark.self) else { return nil }
        self.init(name: name, field: field, words: words, holders: holders, source: source, mark: mark)
    }
}

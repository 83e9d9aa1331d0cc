// How an abbreviation stands in a file.

extension Abbreviation: CatalogueRecord {
    static var nameKey: String { "short" }

    init?(fields: inout RecordFields) {
        self.init(
            short: fields.text("short"), full: fields.text("full"),
            contexts: fields.texts("contexts"), source: fields.text("source"))
    }
}

/// A line of the starting set: a name of the catalogue, and which provinces have such a body.
///
/// The name's variants, times and successions are the catalogue's; nothing is told twice.
struct StartingBody: Hashable, Sendable {
    var name: BodyName
    /// The catalogue's name of the body above it.
    var under: BodyName?
    /// The only provinces that have it, by name; empty for all.
    var only: [String]
    /// The provinces that do not have it.
    var except: [String]
    /// Who takes over in a merged province that has no such body.
    var otherwise: [BodyName]
    var source: String
    var mark: SourceMark

    func exists(in province: Province) -> Bool {
        (only.isEmpty || only.contains(province.name)) && !except.contains(province.name)
    }
}

extension StartingBody: CatalogueRecord {
    static var nameKey: String { "name" }

    init?(fields: inout RecordFields) {
        let (name, under) = (fields.text("name"), fields.optionalText("under"))
        let (only, except, otherwise) = (fields.texts("only"), fields.texts("except"), fields.texts("otherwise"))
        let source = fields.text("source")
        guard let mark = fields.word("mark", as: SourceMark.self) else { return nil }
        self.init(
            name: BodyName(name), under: under.map { BodyName($0) }, only: only, except: except, otherwise: otherwise.map { BodyName($0) },
            source: source, mark: mark)
    }
}

import Organisation

extension Reader {
    /// A reader that knows the bodies and abbreviations that the program brings along.
    public static func standard() throws -> Reader {
        let catalogue = try BodyCatalogue.standard()
        let table = try AbbreviationTable.standard()
        return Reader(
            names: catalogue.bodies.filter { $0.level == .central || $0.level == .province }.flatMap(names),
            abbreviations: table.abbreviations.filter(\.isUnambiguous).map { ($0.short, $0.full) })
    }

    /// The names by which a body is found. Authorities are told by their canonical name; associations, firms and funds as printed.
    private static func names(of body: Body) -> [(name: String, also: [String])] {
        let printed: [BodyKind] = [.association, .enterprise, .fund, .publicService, .steering]
        guard body.level == .province, printed.contains(body.kind) else { return [(body.name.text, body.variants)] }
        return ([body.name.text] + body.variants).map { ($0, []) }
    }
}

public import Organisation

extension Reader {
    /// A reader that knows the bodies of a catalogue and the abbreviations of a table, and says which bodies no longer stand.
    public init(catalogue: BodyCatalogue, abbreviations: AbbreviationTable) {
        self.init(names: KnownNames.names(of: catalogue), abbreviations: KnownNames.pairs(of: abbreviations), catalogue: catalogue)
    }
}

/// Which names of the catalogue the reader listens for in running text.
enum KnownNames {
    /// Bodies of the centre and of provinces; units inside a body, districts and communes are read by the grammar of their names.
    static func names(of catalogue: BodyCatalogue) -> [(name: String, also: [String])] {
        catalogue.bodies.filter { $0.level == .central || $0.level == .province }.flatMap(names)
    }

    /// Abbreviations that mean one thing wherever they stand.
    static func pairs(of table: AbbreviationTable) -> [(short: String, full: String)] {
        table.abbreviations.filter(\.isUnambiguous).map { ($0.short, $0.full) }
    }

    /// Authorities are told by their canonical name; a province's associations, firms and funds as printed.
    private static func names(of body: Body) -> [(name: String, also: [String])] {
        let printed: [BodyKind] = [.association, .enterprise, .fund, .publicService, .steering]
        guard body.level == .province, printed.contains(body.kind) else { return [(body.name.text, body.variants)] }
        return ([body.name.text] + body.variants).map { ($0, []) }
    }
}

import Vietnamese

/// Bodies that the document itself names where nothing else stands: in its headings and in the cells of its tables of tasks. Elsewhere
/// in the text they are then known, with commas and hyphens of their own, and with words that would otherwise be verbs.
enum NamedBodies {
    static func extend(_ lexicon: BodyLexicon, from tree: Tree, _ source: ParagraphText) -> BodyLexicon {
        var names: [String] = []
        for node in tree.nodes where node.label != nil && node.text.count < 160 && !node.isClosed || node.endsInColon && node.isEntry {
            let words = source.text.cut(node.text)
            guard let bodies = HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading() else { continue }
            names += bodies.filter { $0.isPlain && $0.words.count > 2 }.flatMap(\.names)
        }
        names += inCells(tree, source, lexicon)
        return names.isEmpty ? lexicon : lexicon.knowing(names)
    }

    /// A few hundred rows name everybody whom the others name.
    private static let rows = 300

    private static func inCells(_ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) -> Set<String> {
        var names: Set<String> = []
        for node in tree.nodes.lazy.filter({ if case .row = $0.form { true } else { false } }).prefix(rows) {
            guard case .row(let table) = node.form else { continue }
            for column in [TaskTable.Column.lead, .coordinating] {
                guard let cell = tree.tables[table].first(column), cell < node.cells.count else { continue }
                let bodies = CellBodies(parser: BodyParser(lexicon: lexicon, text: source.text, words: source.text.cut(node.cells[cell]))).read()
                names.formUnion(bodies.filter { $0.isPlain && (3...12).contains($0.words.count) }.flatMap(\.names))
            }
        }
        return names
    }
}

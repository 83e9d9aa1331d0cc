import Vietnamese

/// Bodies that the document itself names where nothing else stands: in its headings and its lists of receivers. Elsewhere in the
/// text they are then known, with commas and hyphens of their own.
enum NamedBodies {
    static func extend(_ lexicon: BodyLexicon, from tree: Tree, _ source: ParagraphText) -> BodyLexicon {
        var names: [String] = []
        for node in tree.nodes where node.label != nil && node.text.count < 160 && !node.isClosed || node.endsInColon && node.isEntry {
            let words = source.text.cut(node.text)
            guard let bodies = HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading() else { continue }
            names += bodies.filter { $0.isPlain && $0.words.count > 2 }.flatMap(\.names)
        }
        return names.isEmpty ? lexicon : lexicon.knowing(names)
    }
}

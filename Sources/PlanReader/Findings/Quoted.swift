/// Words of the document inside a sentence that we write: in French quotes, cut where they grow long.
enum Quoted {
    /// A finding is one sentence; whoever wants all the words has the citation.
    private static let longest = 14

    static func brief(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: longest)
        guard words.count > longest else { return "«" + trimmed(text) + "»" }
        return "«" + words.prefix(longest).joined(separator: " ") + " …»"
    }

    /// Several names, each in quotes: `«A», «B»`.
    static func list(_ names: some Sequence<String>) -> String { names.map { "«\($0)»" }.joined(separator: ", ") }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, ".;:,/".contains(last) { text = text.dropLast() }
        return String(text)
    }
}

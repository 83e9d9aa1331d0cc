import SQL
public import Vietnamese

/// What is looked for, cut into tokens as everything is that can be found.
public struct SearchQuery: Hashable, Sendable {
    /// Nobody looks for more words than this.
    public static let mostWords = 32
    private static let mostBytes = 1_000

    /// Its tokens, in the order in which they were written.
    public let tokens: SearchTokens

    /// The query that somebody wrote; no sign in it is a command.
    public init(_ text: String) throws(SearchError) {
        guard text.utf8.count <= Self.mostBytes else { throw .tooLong(most: Self.mostWords) }
        tokens = SearchTokens(text)
        guard !tokens.marked.isEmpty else { throw .empty }
        guard tokens.marked.count <= Self.mostWords else { throw .tooLong(most: Self.mostWords) }
    }

    /// Whether somebody took the trouble to write marks: then what has the same marks comes first.
    var hasMarks: Bool { tokens.marked != tokens.folded }

    /// Each token with its marks, where it has some.
    var withMarks: [SearchShape.Wanted] {
        unique(zip(tokens.marked, tokens.folded).map { $0 == $1 ? .folded($1) : .marked($0) })
    }

    /// Each token without marks.
    var withoutMarks: [SearchShape.Wanted] { unique(tokens.folded.map { .folded($0) }) }

    private func unique(_ wanted: [SearchShape.Wanted]) -> [SearchShape.Wanted] {
        var seen: Set<SearchShape.Wanted> = []
        return wanted.filter { seen.insert($0).inserted }
    }
}

import Vietnamese

/// How well an entry fits a query; the better fit is higher.
public enum SearchRank: Int, Hashable, Sendable, Comparable {
    /// It holds the words, some with other marks.
    case folded
    /// It holds the words one behind the other, some with other marks.
    case foldedPhrase
    /// It holds the words with their marks.
    case marked
    /// It holds the words with their marks, one behind the other.
    case markedPhrase

    /// Whether one fits worse than the other.
    public static func < (left: SearchRank, right: SearchRank) -> Bool { left.rawValue < right.rawValue }

    /// How an entry that holds all folded tokens fits; its tokens come as they are kept.
    init(of query: SearchQuery, marked: String, folded: String) {
        let tokens = marked.split(separator: " ")
        if query.hasMarks, query.tokens.marked.allSatisfy({ tokens.contains($0[...]) }) {
            self = Self.holds(tokens, query.tokens.marked) ? .markedPhrase : .marked
        } else {
            self = Self.holds(folded.split(separator: " "), query.tokens.folded) ? .foldedPhrase : .folded
        }
    }

    private static func holds(_ tokens: [Substring], _ phrase: [String]) -> Bool {
        guard tokens.count >= phrase.count else { return false }
        return (0...tokens.count - phrase.count).contains { start in
            phrase.indices.allSatisfy { tokens[start + $0] == phrase[$0] }
        }
    }
}

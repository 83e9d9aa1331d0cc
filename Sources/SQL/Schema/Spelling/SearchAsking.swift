extension SearchShape {
    /// A token that an entry must hold, with its marks or without.
    public enum Wanted: Hashable, Sendable {
        case marked(String)
        case folded(String)
    }

    /// The entries of an authority and of some kinds that hold all of the tokens, the latest first: a page of them.
    ///
    /// The rows have `kind`, `owner`, `marked` and `folded`. Tokens are quoted in the engine's way, so no sign in them is a command.
    public func latest(_ wanted: [Wanted], authority: SQLValue, kinds: [String], page: Range<Int>) -> Statement {
        switch dialect {
        case .sqlite: sqliteLatest(wanted, authority, kinds, page)
        case .postgres: postgresLatest(wanted, authority, kinds, page)
        }
    }

    /// The words are walked from the latest row on, and no further than the page goes.
    private func sqliteLatest(_ wanted: [Wanted], _ authority: SQLValue, _ kinds: [String], _ page: Range<Int>) -> Statement {
        let words = Statement(stringLiteral: "\(table)_words")
        let match = ([Self.scope(authority, kinds)] + wanted.map(Self.phrase)).joined(separator: " AND ")
        return """
            SELECT entry.kind, entry.owner, entry.marked, entry.folded
            FROM \(part: words) CROSS JOIN \(part: Statement(stringLiteral: table)) AS entry ON entry.place = \(part: words).rowid
            WHERE \(part: words) MATCH \(match) ORDER BY \(part: words).rowid DESC LIMIT \(page.count) OFFSET \(page.lowerBound)
            """
    }

    private static func scope(_ authority: SQLValue, _ kinds: [String]) -> String {
        var words = ""
        if case .id(let id) = authority { words = String(id, radix: 16) }
        let padded = String(repeating: "0", count: max(0, 32 - words.count)) + words
        return "scope : (\(doubleQuoted(padded)) AND (\(kinds.map(doubleQuoted).joined(separator: " OR "))))"
    }

    private static func phrase(_ wanted: Wanted) -> String {
        switch wanted {
        case .marked(let token): "marked : \(doubleQuoted(token))"
        case .folded(let token): "folded : \(doubleQuoted(token))"
        }
    }

    private static func doubleQuoted(_ token: String) -> String {
        let inner = token.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(inner)\""
    }

    private func postgresLatest(_ wanted: [Wanted], _ authority: SQLValue, _ kinds: [String], _ page: Range<Int>) -> Statement {
        let marked = wanted.compactMap { if case .marked(let token) = $0 { Self.lexeme(token) } else { nil } }
        let folded = wanted.compactMap { if case .folded(let token) = $0 { Self.lexeme(token) } else { nil } }
        var conditions: [Statement] = []
        if !marked.isEmpty { conditions.append("marked_words @@ CAST(\(marked.joined(separator: " & ")) AS tsquery)") }
        if !folded.isEmpty { conditions.append("folded_words @@ CAST(\(folded.joined(separator: " & ")) AS tsquery)") }
        return """
            SELECT kind, owner, marked, folded FROM \(part: Statement(stringLiteral: table))
            WHERE authority = \(authority) AND kind IN (\(list: kinds)) AND \(part: Statement(conditions, joinedBy: " AND "))
            ORDER BY owner DESC LIMIT \(page.count) OFFSET \(page.lowerBound)
            """
    }

    /// Between quotes a lexeme holds whatever it likes; quotes and backslashes are doubled.
    private static func lexeme(_ token: String) -> String {
        let inner = token.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\($1)\($1)" : "\($1)" }
        return "'\(inner)'"
    }
}

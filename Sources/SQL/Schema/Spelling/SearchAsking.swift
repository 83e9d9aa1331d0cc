extension SearchShape {
    /// A token that an entry must hold, with its marks or without.
    public enum Wanted: Hashable, Sendable {
        case marked(String)
        case folded(String)
    }

    /// The entries of an authority and of some kinds that hold all of the tokens, the latest first: a page of them.
    ///
    /// The rows have `kind`, `owner`, `marked` and `folded`. Tokens are quoted in the engine's way, so no sign in them is a command.
    ///
    /// - Parameter areKindsRare: whether few entries are of these kinds, so that it is worth while to look for them by their kind.
    public func latest(_ wanted: [Wanted], authority: SQLValue, kinds: [String], areKindsRare: Bool, page: Range<Int>) -> Statement {
        switch dialect {
        case .sqlite: sqliteLatest(wanted, authority, kinds, page, areKindsRare: areKindsRare)
        case .postgres: postgresLatest(wanted, authority, kinds, page)
        }
    }

    /// The words are walked from the latest row on, and no further than the page goes.
    ///
    /// Kinds and authority are looked at row by row: as words that nearly every row holds they would cost more than all others.
    /// Only where few rows are of the kinds is that the other way round.
    private func sqliteLatest(_ wanted: [Wanted], _ authority: SQLValue, _ kinds: [String], _ page: Range<Int>, areKindsRare: Bool) -> Statement {
        let words = Statement(stringLiteral: "\(table)_words")
        let rare = areKindsRare ? ["kind : (\(kinds.map(Self.doubleQuoted).joined(separator: " OR ")))"] : []
        let match = (rare + wanted.map(Self.phrase)).joined(separator: " AND ")
        return """
            SELECT entry.kind, entry.owner, entry.marked, entry.folded
            FROM \(part: words) CROSS JOIN \(part: Statement(stringLiteral: table)) AS entry ON entry.place = \(part: words).rowid
            WHERE \(part: words) MATCH \(match) AND entry.authority = \(authority) AND entry.kind IN (\(list: kinds))
            ORDER BY \(part: words).rowid DESC LIMIT \(page.count) OFFSET \(page.lowerBound)
            """
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

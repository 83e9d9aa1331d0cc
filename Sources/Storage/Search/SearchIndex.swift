public import Organisation
public import SQL
import Vietnamese

/// By which words things are found: kept with them, in the same transaction, by the shelf that keeps them.
public struct SearchIndex {
    /// So many of the latest that hold all words are looked at closely at once; the best of them are told.
    private static let page = 200
    /// No more pages are turned than this, however few of their things may be shown.
    private static let mostPages = 10

    private let transaction: any Transaction
    private let authority: AuthorityID
    private var shape: SearchShape { SearchShape(table: "search", dialect: transaction.dialect) }

    /// The search index of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Has values found by their words as they are now; those that are no longer looked for leave the index.
    public func put<Value: Shelved>(_ values: [Value]) throws {
        guard let kind = Value.searchKind else { return }
        try transaction.run(
            all: values.map { value in value.searchText.map { insertion(kind, value.id.sqlValue, $0) } ?? deletion(kind, value.id.sqlValue) })
    }

    /// Takes a value out.
    public func remove<Value: Shelved>(_ value: Value) throws {
        guard let kind = Value.searchKind else { return }
        try transaction.run(deletion(kind, value.id.sqlValue))
    }

    /// The best of the latest things that hold all words of a query and may be shown.
    ///
    /// Things with the query's own marks are looked for first; those that are only the same without marks fill up.
    public func search(
        _ query: SearchQuery, kinds: Set<SearchKind> = Set(SearchKind.allCases), limit: Int, where isShown: (SearchOwner) throws -> Bool = { _ in true }
    ) throws -> [SearchHit] {
        guard !kinds.isEmpty, limit > 0 else { return [] }
        var hits: [SearchHit] = []
        for wanted in query.hasMarks ? [query.withMarks, query.withoutMarks] : [query.withoutMarks] where hits.count < limit {
            try collect(wanted, query, kinds, limit, isShown, into: &hits)
        }
        return hits
    }

    private func collect(
        _ wanted: [SearchShape.Wanted], _ query: SearchQuery, _ kinds: Set<SearchKind>, _ limit: Int, _ isShown: (SearchOwner) throws -> Bool,
        into hits: inout [SearchHit]
    ) throws {
        var known = Set(hits.map(\.owner))
        for number in 0..<Self.mostPages {
            let page = try candidates(wanted, query, kinds, page: number)
            for hit in page.sorted() where known.insert(hit.owner).inserted && hits.count < limit {
                if try isShown(hit.owner) { hits.append(hit) }
            }
            guard page.count == Self.page, hits.count < limit else { return }
        }
    }

    private func candidates(_ wanted: [SearchShape.Wanted], _ query: SearchQuery, _ kinds: Set<SearchKind>, page number: Int) throws -> [SearchHit] {
        let range = number * Self.page..<(number + 1) * Self.page
        var hits: [SearchHit] = []
        // Most of what is found is tasks.
        let statement = shape.latest(
            wanted, authority: authority.sqlValue, kinds: kinds.map(\.rawValue).sorted(), areKindsRare: !kinds.contains(.task), page: range)
        try transaction.visit(statement) { row in
            guard let kind = SearchKind(rawValue: try row.text("kind")) else { throw SQLError.misread(column: "kind") }
            let rank = SearchRank(of: query, marked: try row.text("marked"), folded: try row.text("folded"))
            hits.append(SearchHit(owner: SearchOwner(kind, try row.id("owner")), rank: rank))
            return true
        }
        return hits
    }

    /// What says the same is left alone: a task that only moved costs no new words.
    private func insertion(_ kind: SearchKind, _ owner: SQLValue, _ text: String) -> Statement {
        let tokens = SearchTokens(text)
        return """
            INSERT INTO search (authority, kind, owner, marked, folded)
            VALUES (\(authority), \(kind.rawValue), \(owner), \(tokens.markedText), \(tokens.foldedText))
            ON CONFLICT (authority, kind, owner) DO UPDATE SET marked = excluded.marked, folded = excluded.folded
            WHERE search.marked <> excluded.marked
            """
    }

    private func deletion(_ kind: SearchKind, _ owner: SQLValue) -> Statement {
        "DELETE FROM search WHERE authority = \(authority) AND kind = \(kind.rawValue) AND owner = \(owner)"
    }
}

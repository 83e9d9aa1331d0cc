import Documents

/// A document from above as a list of clauses that plans below carry out.
public struct UpperDocument: Sendable {
    /// `03/NQ-CP`; nil where it is not known, so that no citation can be told from others.
    public var symbol: String?
    /// In reading order: headings, and tasks below them.
    public var clauses: [UpperClause]

    /// A document with these clauses.
    public init(symbol: String?, clauses: [UpperClause]) {
        self.symbol = symbol
        self.clauses = clauses
    }

    /// The clauses of a document that was read: what it asks, and the headings over it.
    public init(_ draft: PlanDraft, symbol: String? = nil) {
        self.symbol = symbol ?? draft.header.number?.value
        let tasks = zip(draft.tasks, ClausePlace.places(of: draft.tasks)).map { UpperClause(place: $1, text: $0.text, citation: $0.citation) }
        let headings = draft.outline.compactMap { entry in
            entry.title.map { UpperClause(place: ClausePlace(path: entry.path, ordinal: 0), text: $0, citation: entry.citation) }
        }
        clauses = (headings + tasks).sorted { ($0.citation.start ?? 0, $0.place) < ($1.citation.start ?? 0, $1.place) }
    }

    /// The clauses without others below them, by their index.
    var leaves: [Int] {
        let wide = Set(clauses.flatMap { HeadingPaths.prefixes(of: $0.place.path).dropLast($0.place.ordinal == 0 ? 1 : 0) })
        return clauses.indices.filter { clauses[$0].place.ordinal > 0 || !wide.contains(clauses[$0].place.path) }
    }
}

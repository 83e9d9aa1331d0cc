import Organisation
import SQL
public import Storage

/// Looks for plans, tasks and work items by their words; shows only what the person may read.
public struct Search: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is looked for.
    public let query: SearchQuery
    /// Among which things.
    public let kinds: Set<SearchKind>
    /// At most so many are told.
    public let limit: Int

    /// A search among all things, or some kinds of them.
    public init(_ query: SearchQuery, kinds: Set<SearchKind> = Set(SearchKind.allCases), limit: Int = 20) {
        self.query = query
        self.kinds = kinds
        self.limit = min(max(1, limit), 1000)
    }

    /// The best first.
    public func answer(at sitting: Sitting) throws -> [FoundThing] {
        try sitting.permitMembers()
        var reader = FoundReader(sitting, query)
        return try SearchIndex(sitting.transaction, sitting.occasion.authority).search(query, kinds: kinds, limit: limit) { try reader.read($0) }
            .compactMap { reader.thing(of: $0) }
    }
}

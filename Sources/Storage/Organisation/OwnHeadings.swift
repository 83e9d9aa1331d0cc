public import Organisation
public import SQL

/// What an authority's own lists call our columns: said once, remembered for the next list.
public struct OwnHeadings {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The headings of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// The column of each heading that was said for one kind of list.
    public func all(of list: String) throws -> [String: String] {
        let rows = try transaction.rows("SELECT heading, meaning FROM list_heading WHERE authority = \(authority) AND list = \(list)")
        return Dictionary(try rows.map { (try $0.text("heading"), try $0.text("meaning")) }, uniquingKeysWith: { first, _ in first })
    }

    /// Says which column a heading means; what was said before of this heading no longer counts.
    public func set(_ heading: String, to column: String, of list: String) throws {
        try transaction.run(
            """
            INSERT INTO list_heading (authority, list, heading, meaning) SELECT \(authority), \(list), \(heading), \(column) WHERE true
            ON CONFLICT (authority, list, heading) DO UPDATE SET meaning = \(column)
            """)
    }
}

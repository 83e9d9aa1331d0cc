import Organisation
import Storage

/// Says what the headings of the authority's own lists mean: mapped once, remembered.
public struct MapHeadings: UseCase {
    /// The right that it needs.
    public static let verb = Verb.defineGroup

    /// The kind of list: `work-items`, `tasks`.
    public let list: String
    /// The column of each heading.
    public let columns: [String: String]

    /// Headings and what they mean.
    public init(of list: String, columns: [String: String]) {
        self.list = list
        self.columns = columns
    }

    /// How many headings were said.
    public func carryOut(at sitting: Sitting) throws -> Int {
        try sitting.permit(on: .authority)
        let headings = OwnHeadings(sitting.transaction, sitting.occasion.authority)
        let before = try headings.all(of: list)
        for (heading, column) in columns.sorted(by: { $0.key < $1.key }) { try headings.set(heading, to: column, of: list) }
        try sitting.record(LogSubject(kind: "list-headings", id: list), before: before, after: try headings.all(of: list))
        return columns.count
    }
}

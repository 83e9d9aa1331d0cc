public import Organisation
public import SQL

/// A value that is kept whole under its identifier, with a version that tells whether somebody changed it meanwhile.
public protocol Shelved: Codable, Sendable {
    /// The table that keeps it.
    static var table: String { get }

    /// Its identifier.
    var id: Identifier<Self> { get }

    /// 1 when it is new; one more with each change.
    var version: Int { get set }

    /// What the table asks, sorts or links by, besides authority, identifier and version.
    var columns: [(name: String, value: SQLValue)] { get }

    /// What is kept as JSON: the value, without what stands in rows of its own.
    var kept: Self { get }
}

extension Shelved {
    /// All of it.
    public var kept: Self { self }
}

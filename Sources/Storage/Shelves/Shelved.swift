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
    /// As what it is found by words; nothing where such values are not looked for.
    static var searchKind: SearchKind? { get }
    /// The words by which it is found and shown there; nothing where it is no longer to be found.
    var searchText: String? { get }
}

extension Shelved {
    /// All of it.
    public var kept: Self { self }

    /// Not looked for.
    public static var searchKind: SearchKind? { nil }

    /// Not looked for.
    public var searchText: String? { nil }
}

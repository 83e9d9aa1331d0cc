import Foundation
public import Organisation
public import Seals

/// What a copy of a store holds, as its member `manifest.json` tells.
public struct CopyManifest: Codable, Hashable, Sendable {
    /// The form of a copy. One that ever changes gets another number, and both are read.
    public static let form = "thucthi-copy v1"

    /// Tells which form it has.
    public let form: String
    /// When it was made.
    public let made: Instant
    /// The steps of the schema that its tables have, by name.
    public let steps: [String]
    /// The tables with the sums of their rows.
    public let tables: [TableSum]
    /// The digests of the kept files.
    public let files: [Digest]

    init(made: Instant, steps: [String], tables: [TableSum], files: [Digest]) {
        (self.form, self.made, self.steps, self.tables, self.files) = (Self.form, made, steps, tables, files)
    }

    /// How many rows all tables have.
    public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

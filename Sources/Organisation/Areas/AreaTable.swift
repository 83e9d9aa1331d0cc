import CEmbedded

/// The areas of work that plans speak of: what each body has by its office, and in which words.
///
/// The standing table is part of the program; an office adds its own file to it.
public struct AreaTable: Sendable {
    /// All areas in the order of the file.
    public let areas: [AreaOfWork]

    /// The table that the program brings along.
    public static func standard() throws(CatalogueError) -> AreaTable {
        try embedded.get()
    }

    private static let embedded = Result { () throws(CatalogueError) -> AreaTable in
        try AreaTable(json: EmbeddedFile.areas.bytes)
    }

    /// A table of one file.
    public init(json: [UInt8]) throws(CatalogueError) {
        self.init(areas: try CatalogueFile<AreaOfWork>(json: json, key: "areas").records)
    }

    /// A table of these areas.
    public init(areas: [AreaOfWork]) { self.areas = areas }

    /// This table with the records of a file; a record takes the place of the area of the same name.
    public func adding(json: [UInt8]) throws(CatalogueError) -> AreaTable {
        let added = try CatalogueFile<AreaOfWork>(json: json, key: "areas").records
        let replaced = Set(added.map(\.name))
        return AreaTable(areas: areas.filter { !replaced.contains($0.name) } + added)
    }
}

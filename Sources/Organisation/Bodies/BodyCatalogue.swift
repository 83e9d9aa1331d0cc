import CEmbedded

/// The bodies that plans name, with their history: which names there are, who bore them when and who took over.
///
/// The standing catalogue is part of the program; an office adds its own file to it.
public struct BodyCatalogue: Sendable {
    /// All bodies of all eras, in the order of the files.
    public let bodies: [Body]
    /// Where each printed name leads; several eras of one name stand in the order of the files.
    private let positions: [String: [Int]]

    /// The catalogue that the program brings along.
    public static func standard() throws(CatalogueError) -> BodyCatalogue {
        try embedded.get()
    }

    private static let embedded = Result { () throws(CatalogueError) -> BodyCatalogue in
        BodyCatalogue(checked: try CatalogueFile<Body>(json: EmbeddedFile.bodies.bytes, key: "bodies").records)
    }

    /// A catalogue of one file of its own.
    public init(json: [UInt8]) throws(CatalogueError) {
        let records = try CatalogueFile<Body>(json: json, key: "bodies").records
        try self.init(checking: records, records: records.indices.map { $0 + 1 })
    }

    /// This catalogue with the records of a file. A record takes the place of all bodies of the same name that were
    /// there before; several records of one name in the file are its eras.
    public func adding(json: [UInt8]) throws(CatalogueError) -> BodyCatalogue {
        let added = try CatalogueFile<Body>(json: json, key: "bodies").records
        let replaced = Set(added.map(\.name))
        let kept = bodies.filter { !replaced.contains($0.name) }
        let numbers: [Int?] = kept.map { _ in nil } + added.indices.map { $0 + 1 }
        return try BodyCatalogue(checking: kept + added, records: numbers)
    }

    private init(checking bodies: [Body], records: [Int?]) throws(CatalogueError) {
        let problems = CatalogueCheck(bodies: bodies, records: records).problems()
        guard problems.isEmpty else { throw CatalogueError(problems) }
        self.init(checked: bodies)
    }

    /// Bodies that are known to agree with each other. Those of the program are checked by its tests, not at every start.
    private init(checked bodies: [Body]) {
        self.bodies = bodies
        var positions: [String: [Int]] = [:]
        for (index, body) in bodies.enumerated() {
            for text in Set(body.printedNames.map(\.text)) { positions[text, default: []].append(index) }
        }
        self.positions = positions
    }

    /// The bodies that were ever printed so, whatever their era: full name, variant, abbreviation or form of a city.
    /// The words must be the same, capitals included; folding is the caller's affair.
    public func bodies(printed text: String) -> [Body] {
        positions[text, default: []].map { bodies[$0] }
    }

    /// The body that is printed so on a day.
    public func body(printed text: String, on day: Day) -> Body? {
        bodies(printed: text).first { $0.stands(on: day) }
    }
}

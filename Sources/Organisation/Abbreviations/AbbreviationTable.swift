import CEmbedded

/// The short forms of official documents.
public struct AbbreviationTable: Sendable {
    /// All short forms in the order of the file.
    public let abbreviations: [Abbreviation]
    private let positions: [String: [Int]]

    /// The table that the program brings along.
    public static func standard() throws(CatalogueError) -> AbbreviationTable {
        try embedded.get()
    }

    private static let embedded = Result { () throws(CatalogueError) -> AbbreviationTable in
        try AbbreviationTable(json: EmbeddedFile.abbreviations.bytes)
    }

    /// A table of one file.
    public init(json: [UInt8]) throws(CatalogueError) {
        abbreviations = try CatalogueFile<Abbreviation>(json: json, key: "abbreviations").records
        positions = Dictionary(grouping: abbreviations.indices) { [abbreviations] in abbreviations[$0].short }
    }

    /// The meanings of a short form as printed, with and without context.
    public func meanings(of short: String) -> [Abbreviation] {
        positions[short, default: []].map { abbreviations[$0] }
    }

    /// The one meaning of a short form after the word before it: a meaning in that context first, then the
    /// unambiguous one, else none.
    public func meaning(of short: String, after word: String?) -> Abbreviation? {
        let known = meanings(of: short)
        return known.first { abbreviation in word.map { abbreviation.contexts.contains($0) } ?? false }
            ?? known.first { $0.isUnambiguous }
    }
}

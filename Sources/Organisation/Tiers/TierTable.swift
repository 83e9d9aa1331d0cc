import CEmbedded

/// The tiers of the state with their times. An office may bring its own table.
public struct TierTable: Hashable, Sendable {
    /// From the highest to the lowest, and for one tier from the oldest.
    public var tiers: [Tier]

    /// A table of these tiers.
    public init(tiers: [Tier]) { self.tiers = tiers }

    /// The table that the program brings along.
    public static func standard() throws(CatalogueError) -> TierTable { try TierTable(json: EmbeddedFile.tiers.bytes) }

    /// A table of one file: `{"tiers": [ … ]}`.
    public init(json: [UInt8]) throws(CatalogueError) { tiers = try CatalogueFile<Tier>(json: json, key: "tiers").records }

    /// The tiers that exist on a day.
    public func tiers(on day: Day) -> [Tier] { tiers.filter { $0.validity.holds(on: day) } }

    /// What a tier is called on a day; nothing when there is no such tier then.
    public func tier(_ level: BodyLevel, on day: Day) -> Tier? { tiers(on: day).first { $0.level == level } }
}

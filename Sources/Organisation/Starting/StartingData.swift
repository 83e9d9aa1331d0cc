import CEmbedded

/// What starting sets are made of.
struct StartingData {
    var catalogue: BodyCatalogue
    var provinces: ProvinceTable
    var bodies: [StartingBody]
    var groups: [StartingGroup]
    var tiers: [Tier]

    /// The first day of the 34 provinces and of the two tiers.
    static let day = Day(year: 2025, month: 7, day: 1) ?? .last

    static func standard() throws(CatalogueError) -> StartingData {
        StartingData(
            catalogue: try .standard(), provinces: try .standard(),
            bodies: try CatalogueFile<StartingBody>(json: EmbeddedFile.startingBodies.bytes, key: "bodies").records,
            groups: try CatalogueFile<StartingGroup>(json: EmbeddedFile.startingGroups.bytes, key: "groups").records,
            tiers: try TierTable.standard().tiers)
    }

    /// The catalogue's last era of a name: the set looks at the structure of 2025 and what led to it.
    func record(_ name: BodyName) -> Body? {
        catalogue.bodies.last { $0.name == name && ($0.until ?? .last) > Self.recent }
    }

    private static let recent = Day(year: 2025, month: 1, day: 1) ?? .last
}

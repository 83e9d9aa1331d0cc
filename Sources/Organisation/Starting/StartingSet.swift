/// What a province begins with: its bodies in the structure of 2025, those before them, who followed whom, groups and tiers.
///
/// It is a proposal that a person looks through before it is taken into the register; `questions` are for that person. Communes come by import.
public struct StartingSet: Sendable {
    /// The province.
    public var province: Province
    /// Its bodies, and those of the provinces that went into it.
    public var bodies: [RegisteredBody]
    /// Who followed whom.
    public var successions: [SuccessionEdge]
    /// The collectives that its plans name.
    public var groups: [BodyGroup]
    /// The tiers of the state.
    public var tiers: [Tier]
    /// What is not settled, one Vietnamese sentence each.
    public var questions: [String]

    /// The starting set of one of the 34 provinces.
    public static func of(_ code: ProvinceCode, mint: IdentifierMint) throws(StartingSetError) -> StartingSet {
        let data: StartingData
        do { data = try StartingData.standard() } catch { throw .dataDamaged(error.description) }
        guard let province = data.provinces.province(code: code, on: StartingData.day) else { throw .unknownProvince(code) }
        var builder = StartingBuilder(data: data, province: province, mint: mint)
        return builder.build()
    }

    /// The bodies of the starting set of a province.
    public static func bodies(for code: ProvinceCode, mint: IdentifierMint) throws(StartingSetError) -> [RegisteredBody] {
        try of(code, mint: mint).bodies
    }

    /// The set as a register to ask.
    public func registry(folding: NameFolding = .exact) -> Registry {
        Registry(bodies: bodies, successions: successions, groups: groups, folding: folding)
    }
}

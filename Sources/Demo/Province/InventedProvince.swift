public import Organisation

/// The bodies and people of one invented province.
public struct InventedProvince: Sendable {
    /// Names it for ever.
    public let authority: AuthorityID
    /// Its real name and bodies; communes and people are invented.
    public let set: StartingSet
    /// All people, the administrator first.
    public let people: [Person]
    /// Their posts, in the same order.
    public let posts: [Post]
    /// When it was set up.
    public let founded: Instant
    let registry: Registry
    let departments: [RegisteredBody]
    let committee: RegisteredBody?
    let officers: [BodyID: PersonID]
    let focalOfficers: [BodyID: PersonID]
}

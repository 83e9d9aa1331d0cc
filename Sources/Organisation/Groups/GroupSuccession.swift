/// From a day on another group stands for this one: since 01/07/2025 the communes for the districts.
public struct GroupSuccession: Hashable, Sendable, Codable {
    /// The group that stands for it.
    public var group: GroupID
    /// The first day.
    public var from: Day
    /// The decision or law.
    public var basis: String?

    /// A group that takes a group's place on a day.
    public init(_ group: GroupID, from: Day, basis: String? = nil) {
        self.group = group
        self.from = from
        self.basis = basis
    }
}

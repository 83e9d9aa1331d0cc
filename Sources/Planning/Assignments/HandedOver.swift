/// An assignment that went on to another body, and the assignment that the other body has from it.
public struct HandedOver: Hashable, Sendable {
    /// The one that was there, with the event that tells where it went.
    public let from: Assignment
    /// The new one.
    public let to: Assignment

    init(from: Assignment, to: Assignment) {
        self.from = from
        self.to = to
    }
}

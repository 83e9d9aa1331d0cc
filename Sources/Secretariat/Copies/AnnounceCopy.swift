import Storage

/// Records that all data are about to be copied out: who holds a copy is a question that an inspector asks. The copy holds this very entry.
public struct AnnounceCopy: UseCase {
    /// The right that it needs.
    public static let verb = Verb.keepCopies

    /// Where the copy goes: a file's name, or another store's; never with a password.
    public let place: String

    /// A copy to a place.
    public init(to place: String) { self.place = place }

    /// The place as it was recorded.
    public func carryOut(at sitting: Sitting) throws -> String {
        try sitting.permit(on: .authority)
        try sitting.record(LogSubject("authority", sitting.occasion.authority), before: String?.none, after: ["copied_to": place])
        return place
    }
}

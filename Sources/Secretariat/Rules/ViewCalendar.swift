public import Organisation
import Storage

/// The working days. Everybody with a post may look at them.
public struct ViewCalendar: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is seen.
    public struct Answer: Sendable {
        /// The calendar as it holds.
        public let calendar: WorkingCalendar
        /// The days that the authority set itself.
        public let own: [Holiday]
    }

    /// The whole calendar.
    public init() {}

    /// All that is known of all years.
    public func answer(at sitting: Sitting) throws -> Answer {
        try sitting.permitMembers()
        return Answer(calendar: try sitting.calendar(), own: try sitting.ownHolidays.all())
    }
}

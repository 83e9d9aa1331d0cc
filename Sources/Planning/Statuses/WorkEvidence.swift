public import Organisation

/// What is known of an assignment besides its own events.
public struct WorkEvidence: Hashable, Sendable {
    /// A period of a duty that comes again, and the day on which it was met.
    public struct PeriodRecord: Codable, Hashable, Sendable {
        /// The period.
        public let instance: PeriodicInstance
        /// The day on which it was met; nil while it is open.
        public let done: Day?

        /// A period and when it was met.
        public init(_ instance: PeriodicInstance, done: Day? = nil) {
            self.instance = instance
            self.done = done
        }

        private enum CodingKeys: String, CodingKey {
            case instance, done
        }
    }

    /// Its work items.
    public var workItems: [WorkItem]
    /// Its periods so far.
    public var periods: [PeriodRecord]
    /// The day of the last report of the body.
    public var lastReport: Day?

    /// Nothing but what is given here.
    public init(workItems: [WorkItem] = [], periods: [PeriodRecord] = [], lastReport: Day? = nil) {
        self.workItems = workItems
        self.periods = periods
        self.lastReport = lastReport
    }
}

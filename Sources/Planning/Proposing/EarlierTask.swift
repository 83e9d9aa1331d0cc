/// A task of an earlier plan and who led it, so that a similar one may go to the same body.
public struct EarlierTask: Sendable {
    /// What it asked.
    public var text: String
    /// The one body that led it, by its name at the time.
    public var lead: String
    /// The number of the plan that it stood in, as printed: `15/KH-UBND`.
    public var plan: String

    /// A task of an earlier plan.
    public init(text: String, lead: String, plan: String) {
        self.text = text
        self.lead = lead
        self.plan = plan
    }
}

import Organisation
import SQL
public import Planning
public import Storage

/// Something that was found, with the plan that it stands in.
public struct FoundThing: Sendable {
    /// What it is.
    public let owner: SearchOwner
    /// How well it fits.
    public let rank: SearchRank
    /// The plan, or the plan that it stands in.
    public let plan: Plan
    /// The task, or the task that it is work of.
    public let task: PlanTask?
    /// Its words.
    public let text: String
    /// The words of `text` that were looked for, as bytes of its UTF-8.
    public let highlights: [Range<Int>]
}

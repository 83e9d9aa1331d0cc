public import Documents
public import Organisation

/// Names a task of a plan.
public typealias TaskID = Identifier<PlanTask>

/// One obligation of a plan, as read and as corrected. It is a task of the document; who does it stands in assignments.
public struct PlanTask: Codable, Hashable, Sendable {
    /// Its name in the system, for as long as the task lives, through corrections and adjustments.
    public let id: TaskID
    /// The plan that asks for it.
    public let plan: PlanID
    /// By which people call it, «nhiệm vụ 17»: from 1, given once in a plan and never to another task.
    public var number: Int
    /// Its place among the plan's tasks, from 0.
    public var position: Int
    /// The path of the outline entry that holds it: `II.5.a`.
    public var path: String
    /// The titles on that path, from the top.
    public var headings: [String]
    /// Its own words in the document; nil where a person added it.
    public var citation: Citation?
    /// The plan in whose document the citations stand, where it is not its own: that of an adjustment.
    public var citedIn: PlanID?
    /// What is to be done.
    public var text: Corrected<String>
    /// Whether it reports, is about money, or is any other.
    public var kind: Corrected<TaskDraft.Kind>
    /// Those who answer for it, by printed name.
    public var leads: Corrected<[String]>
    /// Those who work with the lead, by printed name.
    public var coordinating: Corrected<[String]>
    /// When it is due, as printed.
    public var deadline: Corrected<Deadline>
    /// The numbers that it must reach.
    public var targets: Corrected<[Target]>
    /// What shows that it is done.
    public var product: Corrected<String>
    /// The branch of work it belongs to (lĩnh vực).
    public var field: Corrected<String>
    /// Paths of the parts that it hands to its lead.
    public var assigns: [String]
    /// How far the reading can be trusted, 0…1; 1 for what a person entered.
    public var confidence: Double
    /// What became of it.
    public var fate: TaskFate
    /// The officer who follows it (chuyên viên theo dõi).
    public var follower: PersonID?
    /// The leader who answers for it.
    public var leader: PersonID?
    /// The task of an upper plan whose duty this one carries out.
    public var dutyOf: TaskID?
    /// The task of an ended plan that goes on as this one.
    public var carriedFrom: TaskID?
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A task of which nothing is known yet but its words.
    public init(id: TaskID, plan: PlanID, position: Int, text: Corrected<String>) {
        self.id = id
        self.plan = plan
        self.position = position
        number = position + 1
        self.text = text
        path = ""
        headings = []
        kind = Corrected(read: .task)
        leads = Corrected()
        coordinating = Corrected()
        deadline = Corrected()
        targets = Corrected()
        product = Corrected()
        field = Corrected()
        assigns = []
        confidence = 1
        fate = .live
        version = 1
    }

    private enum CodingKeys: String, CodingKey {
        case id, plan, number, position, path, headings, citation, text, kind, leads, coordinating, deadline, targets, product, field, assigns, confidence, fate
        case follower, leader, dutyOf, carriedFrom, citedIn, version
    }
}

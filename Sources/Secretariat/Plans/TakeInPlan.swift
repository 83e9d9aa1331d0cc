public import Organisation
public import Planning
public import Storage

/// Takes a plan in as a draft: as it was read from a document, from a list, or as a person enters it.
public struct TakeInPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.takeInPlan

    /// The plan; a draft.
    public let plan: Plan
    /// Its tasks, numbered from 1 in their order.
    public let tasks: [PlanTask]
    /// The document's file, which is kept already; nil where there is none.
    public let file: Attachment?
    /// The text that citations are of, in UTF-8; nil where there is no document.
    public let text: [UInt8]?
    /// What was found wrong with the document.
    public let findings: [Finding]

    /// A plan with its tasks.
    public init(plan: Plan, tasks: [PlanTask], file: Attachment? = nil, text: [UInt8]? = nil, findings: [Finding] = []) {
        self.plan = plan
        self.tasks = tasks
        self.file = file
        self.text = text
        self.findings = findings
    }

    /// Throws `Declined` when the plan is no draft of its own or a task is of another plan.
    public func carryOut(at sitting: Sitting) throws -> PlanID {
        try sitting.permit(on: plan.concern(sitting))
        guard plan.published == nil, plan.ended == nil, plan.version == 1 else {
            throw Declined("not-a-draft", "Chỉ đưa vào được kế hoạch ở dạng dự thảo; hãy đọc lại văn bản.")
        }
        _ = try TaskList(plan: plan.id, tasks: tasks)
        try keepFile(sitting)
        try sitting.shelf().add([plan])
        try sitting.shelf().add(tasks)
        if let text { try PlanReadings(sitting.transaction, sitting.occasion.authority).add(text, findings, of: plan.id) }
        try sitting.record(LogSubject("plan", plan.id), before: Plan?.none, after: plan)
        return plan.id
    }

    private func keepFile(_ sitting: Sitting) throws {
        let attachments = Attachments(sitting.transaction)
        guard let file, try attachments.find(file.digest, of: sitting.occasion.authority) == nil else { return }
        try attachments.add(file, to: sitting.occasion.authority)
    }
}

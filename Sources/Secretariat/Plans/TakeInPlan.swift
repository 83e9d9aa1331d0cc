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
        guard try sitting.shelf(of: Plan.self).find(plan.id) == nil else {
            throw Declined("plan-taken-in", "Kế hoạch này đã được đưa vào; hãy mở kế hoạch đã có.")
        }
        _ = try sitting.shelf(of: RegisteredBody.self).get(plan.keeper)
        try checkTasks(sitting)
        try keepFile(sitting)
        try sitting.shelf().add([plan])
        try sitting.shelf().add(tasks)
        if let text { try PlanReadings(sitting.transaction, sitting.occasion.authority).add(text, findings, of: plan.id) }
        try sitting.record(LogSubject("plan", plan.id), before: Plan?.none, after: plan)
        return plan.id
    }

    /// A draft's tasks stand one behind the other, say something, and are looked after by nobody yet.
    private func checkTasks(_ sitting: Sitting) throws {
        _ = try TaskList(plan: plan.id, tasks: tasks)
        guard Set(tasks.map(\.position)).count == tasks.count, Set(tasks.map(\.number)).count == tasks.count else {
            throw Declined("tasks-out-of-order", "Các nhiệm vụ trùng số thứ tự; hãy đánh số lại rồi đưa vào.")
        }
        for task in tasks {
            guard task.fate.isLive, task.follower == nil, task.leader == nil, task.version == 1 else {
                throw Declined("not-a-draft", "Chỉ đưa vào được kế hoạch ở dạng dự thảo; hãy đọc lại văn bản.")
            }
            try Declined.unless(task.text.value ?? "", "task-empty", "Có nhiệm vụ chưa có nội dung; hãy ghi nội dung hoặc bỏ nhiệm vụ đó.")
        }
        let known = try sitting.shelf(of: PlanTask.self).tasks(named: tasks.map(\.id))
        guard known.isEmpty else { throw Declined("plan-taken-in", "Kế hoạch này đã được đưa vào; hãy mở kế hoạch đã có.") }
    }

    private func keepFile(_ sitting: Sitting) throws {
        let attachments = Attachments(sitting.transaction)
        guard let file, try attachments.find(file.digest, of: sitting.occasion.authority) == nil else { return }
        try attachments.add(file, to: sitting.occasion.authority)
    }
}

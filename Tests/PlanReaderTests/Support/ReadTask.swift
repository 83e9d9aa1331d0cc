import Planning

/// A task told in plain strings, as tables of tests compare them.
struct ReadTask {
    var path: String
    var text: String
    var leads: [String]
    var coordinating: [String]
    var deadline: String?
    var targets: [String]
    var product: String?
    var kind: String
    var assigns: [String]

    init(_ task: TaskDraft) {
        path = task.path
        text = task.text
        leads = task.leads.map(\.value)
        coordinating = task.coordinating.map(\.value)
        deadline = task.deadline.map { Self.told($0.value) }
        targets = task.targets.map { "\($0.value.min.map(Self.told) ?? "")…\($0.value.max.map(Self.told) ?? "") \($0.value.unit)" }
        product = task.product?.value
        kind = task.kind.rawValue
        assigns = task.assigns.map(\.value)
    }

    private static func told(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }

    private static func told(_ deadline: Deadline) -> String {
        switch deadline {
        case .by(let date): date.text
        case .every(let rhythms, let day): rhythms.map(\.rawValue).joined(separator: "+") + (day.map { " on \($0)" } ?? "")
        case .standing: "standing"
        }
    }
}

extension PlanSample {
    /// The tasks of a plan with this body, told in strings.
    static func tasks(_ body: String) throws -> [ReadTask] { try PlanSample("", body).read().draft.tasks.map(ReadTask.init) }

    /// The one task of a sentence under a heading of duties.
    static func task(_ sentence: String) throws -> ReadTask? {
        try tasks("I. NHIỆM VỤ\n\n1. \(sentence)\n\n2. Rà soát quy hoạch.").first
    }
}

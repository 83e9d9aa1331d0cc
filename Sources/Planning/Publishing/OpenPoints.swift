public import Organisation

/// What is still open before a plan is published, the plan's own points first, then task by task.
public struct OpenPoints: Sendable {
    /// All points, in order.
    public let points: [OpenPoint]

    /// Looks at a plan, its live tasks and the findings of its reading on a day.
    public init(_ plan: Plan, tasks: [PlanTask], findings: [Finding] = [], open: [TaskID: [OpenName]] = [:], on day: Day, rules: RuleBook) {
        let live = tasks.filter(\.fate.isLive)
        let least = Double(rules.number(.lowConfidence, on: day) ?? 0) / 100
        let serious = findings.filter { $0.severity == .serious }.map { OpenPoint(.seriousFinding, sentence: $0.message) }
        let own = live.flatMap { task in
            Self.points(of: task, least: least) + (open[task.id] ?? []).map { OpenPoint(.openName, task: task.id, sentence: $0.sentence) }
        }
        points = Self.points(of: plan, hasTasks: !live.isEmpty) + serious + own
    }

    /// How many tasks have something open.
    public var taskCount: Int { Set(points.compactMap(\.task)).count }

    private static func points(of plan: Plan, hasTasks: Bool) -> [OpenPoint] {
        var points: [OpenPoint] = []
        if !hasTasks { points.append(OpenPoint(.noTasks, sentence: "Kế hoạch chưa có nhiệm vụ nào; hãy thêm nhiệm vụ hoặc đọc lại văn bản.")) }
        if plan.number.value?.first?.isNumber != true { points.append(OpenPoint(.noNumber, sentence: "Kế hoạch chưa có số; hãy ghi số, ký hiệu đã ban hành.")) }
        if plan.issued.value == nil { points.append(OpenPoint(.noIssueDay, sentence: "Kế hoạch chưa có ngày ban hành; hãy ghi ngày ký.")) }
        return points
    }

    private static func points(of task: PlanTask, least: Double) -> [OpenPoint] {
        var points: [OpenPoint] = []
        if (task.leads.value ?? []).isEmpty { points.append(point(.noLead, task, "chưa có cơ quan chủ trì; hãy chọn cơ quan chủ trì")) }
        if task.deadline.value == nil { points.append(point(.noDeadline, task, "chưa có thời hạn; hãy ghi thời hạn hoặc chọn “thường xuyên”")) }
        if task.product.value == nil, task.kind.value != .report { points.append(point(.noProduct, task, "chưa có sản phẩm; hãy ghi sản phẩm phải có")) }
        if task.confidence < least, !task.isTouched { points.append(point(.doubtful, task, "được đọc chưa chắc chắn; hãy đối chiếu với văn bản")) }
        return points
    }

    private static func point(_ kind: OpenPoint.Kind, _ task: PlanTask, _ words: String) -> OpenPoint {
        let place = task.path.isEmpty ? "thứ \(task.position + 1)" : task.path
        return OpenPoint(kind, task: task.id, sentence: "Nhiệm vụ \(place) \(words).")
    }
}

extension PlanTask {
    /// Whether a person has corrected any of its fields.
    public var isTouched: Bool {
        text.isCorrected || kind.isCorrected || leads.isCorrected || coordinating.isCorrected || deadline.isCorrected || targets.isCorrected
            || product.isCorrected || field.isCorrected
    }
}

import Documents
import Planning
import Vietnamese

/// Several bodies lead one task, and nothing says which of them answers for it.
struct LeadsWithoutOrder: FindingRule {
    static let kind = FindingKind("leads-unordered", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let considered = evidence.tasks.indices.filter { evidence.tasks[$0].leads.count > 1 }
        let tasks = considered.filter { isUnordered(evidence.tasks[$0], evidence.words(ofTask: $0)) }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: Array(evidence.tasks.indices), in: evidence,
            one: { task in
                "Chọn một cơ quan chủ trì trong \(Quoted.list(task.leads.map(\.value))) và chuyển các cơ quan còn lại sang phối hợp, hoặc tách thành nhiệm vụ riêng của từng cơ quan."
            },
            many: { "Chọn một cơ quan chủ trì cho \($0), hoặc tách thành nhiệm vụ riêng của từng cơ quan: mỗi nhiệm vụ đang có nhiều cơ quan cùng chủ trì." })
    }

    /// Words that put one body before the others.
    private static let order = PhraseBook<Bool>([("cơ quan thường trực", true), ("là thường trực", true), ("làm đầu mối", true), ("là đầu mối", true), ("cơ quan đầu mối", true), ("đầu mối tổng hợp", true)])

    private func isUnordered(_ task: TaskDraft, _ words: [Word]) -> Bool {
        let named = task.leads.filter { !CollectiveName.isOne($0.value) }
        return named.count > 1 && named.count == task.leads.count && !Self.order.occurs(in: words)
    }
}

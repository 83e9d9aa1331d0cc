import Documents
import Planning
import Vietnamese

/// Several bodies lead one task, and nothing says which of them answers for it.
struct LeadsWithoutOrder: FindingRule {
    static let kind = FindingKind("leads-unordered", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let considered = evidence.tasks.indices.filter { evidence.tasks[$0].leads.count > 1 }
        let tasks = considered.filter { isUnordered(evidence.tasks[$0], $0, evidence) }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: Array(evidence.tasks.indices), in: evidence,
            one: { task in
                "Chọn một cơ quan chủ trì trong \(Quoted.list(task.leads.map(\.value))) và chuyển các cơ quan còn lại sang phối hợp, hoặc tách thành nhiệm vụ riêng của từng cơ quan."
            },
            many: { "Chọn một cơ quan chủ trì cho \($0), hoặc tách thành nhiệm vụ riêng của từng cơ quan: mỗi nhiệm vụ đang có nhiều cơ quan cùng chủ trì." })
    }

    /// Words that put one body before the others.
    private static let order = PhraseBook<Bool>([("cơ quan thường trực", true), ("là thường trực", true), ("làm đầu mối", true), ("là đầu mối", true), ("cơ quan đầu mối", true), ("đầu mối tổng hợp", true)])

    private func isUnordered(_ task: TaskDraft, _ index: Int, _ evidence: Evidence) -> Bool {
        guard !task.leads.contains(where: { CollectiveName.isOne($0.value) }) else { return false }
        return task.leads.count(where: { !evidence.isIssuer($0.value) }) > 1 && !Self.order.occurs(in: evidence.words(ofTask: index))
    }
}

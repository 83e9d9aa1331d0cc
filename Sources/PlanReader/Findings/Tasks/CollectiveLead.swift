import Planning

/// A group leads a task: everybody is charged, so that nobody can be asked.
struct CollectiveLead: FindingRule {
    static let kind = FindingKind("collective-lead", .note)

    func findings(in evidence: Evidence) -> [Finding] {
        let tasks = evidence.tasks.indices.filter { evidence.tasks[$0].leads.contains { CollectiveName.isOne($0.value) } }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: Array(evidence.tasks.indices), in: evidence,
            one: { task in "Ghi rõ từng cơ quan thay cho \(Quoted.list(groups(task))), hoặc chọn một cơ quan đầu mối; nếu giữ nguyên, việc được giao riêng cho từng thành viên." },
            many: { "Ghi rõ từng cơ quan chủ trì hoặc chọn một cơ quan đầu mối cho \($0): người chủ trì hiện là cả một nhóm cơ quan." })
    }

    private func groups(_ task: TaskDraft) -> [String] { task.leads.map(\.value).filter(CollectiveName.isOne) }
}

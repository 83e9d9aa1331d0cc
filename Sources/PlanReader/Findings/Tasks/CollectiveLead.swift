import Documents
import Planning

/// A group leads tasks: everybody is charged, so that nobody can be asked. Told once for each group.
struct CollectiveLead: FindingRule {
    static let kind = FindingKind("collective-lead", .note)

    func findings(in evidence: Evidence) -> [Finding] {
        var order: [[String]] = []
        var tasks: [[String]: [TaskDraft]] = [:]
        for task in evidence.tasks {
            let groups = task.leads.map(\.value).filter(CollectiveName.isOne)
            guard !groups.isEmpty else { continue }
            if tasks[groups] == nil { order.append(groups) }
            tasks[groups, default: []].append(task)
        }
        return order.map { finding($0, tasks[$0] ?? []) }
    }

    private func finding(_ groups: [String], _ tasks: [TaskDraft]) -> Finding {
        let path = tasks.first?.path ?? ""
        let place = tasks.count == 1 ? "nhiệm vụ \(Quoted.brief(tasks[0].text))" : "\(tasks.count) nhiệm vụ, đầu tiên ở \(Part.name(path))"
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Ghi rõ từng cơ quan thay cho \(Quoted.list(groups)) hoặc chọn một cơ quan đầu mối cho \(place); nếu giữ nguyên, việc được giao riêng cho từng thành viên.",
            citation: Citation(tasks.flatMap(\.citation.ranges)), path: path)
    }
}

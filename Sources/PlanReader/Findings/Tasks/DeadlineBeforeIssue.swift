import Organisation
import Planning

/// A deadline that had run out before the document was issued.
struct DeadlineBeforeIssue: FindingRule {
    static let kind = FindingKind("deadline-before-issue", .serious)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let issued = evidence.draft.header.issued else { return [] }
        return evidence.tasksByDeadline { task in evidence.lastDay(task).map { $0 < issued } ?? false }.compactMap { tasks in
            guard let task = tasks.first, let deadline = task.deadline, let last = evidence.lastDay(task) else { return nil }
            let others = tasks.count > 1 ? " và \(tasks.count - 1) nhiệm vụ khác" : ""
            return Finding(
                code: Self.kind.code, severity: Self.kind.severity,
                message: "Sửa thời hạn của nhiệm vụ \(Quoted.brief(task.text))\(others): hạn \(last.vietnameseText) đã qua trước ngày ban hành \(issued.vietnameseText).",
                citation: deadline.citation, path: task.path)
        }
    }
}

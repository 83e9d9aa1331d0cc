import Organisation
import Planning

/// A deadline that stood when the document was issued and has run out on the day by which it is judged.
struct DeadlinePast: FindingRule {
    static let kind = FindingKind("deadline-past", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let day = evidence.asOf else { return [] }
        let issued = evidence.draft.header.issued ?? .first
        return evidence.tasksByDeadline { task in evidence.lastDay(task).map { $0 < day && $0 >= issued } ?? false }.compactMap { tasks in
            guard let task = tasks.first, let deadline = task.deadline, let last = evidence.lastDay(task) else { return nil }
            let others = tasks.count > 1 ? " và \(tasks.count - 1) nhiệm vụ khác" : ""
            return Finding(
                code: Self.kind.code, severity: Self.kind.severity,
                message: "Kiểm tra kết quả hoặc gia hạn nhiệm vụ \(Quoted.brief(task.text))\(others): hạn \(last.vietnameseText) đã qua, tính đến ngày \(day.vietnameseText).",
                citation: deadline.citation, path: task.path)
        }
    }
}

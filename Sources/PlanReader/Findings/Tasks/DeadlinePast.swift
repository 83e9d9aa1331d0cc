import Organisation
import Planning

/// A deadline that stood when the document was issued and has run out on the day by which it is judged.
struct DeadlinePast: FindingRule {
    static let kind = FindingKind("deadline-past", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let day = evidence.asOf else { return [] }
        let issued = evidence.draft.header.issued ?? .first
        let considered = evidence.tasks.indices.filter { evidence.lastDay(evidence.tasks[$0]).map { $0 >= issued } ?? false }
        let tasks = considered.filter { evidence.lastDay(evidence.tasks[$0]).map { $0 < day } ?? false }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: considered, in: evidence, noun: "nhiệm vụ có hạn",
            one: { task in
                "Kiểm tra kết quả hoặc gia hạn nhiệm vụ \(Quoted.brief(task.text)): hạn \(evidence.lastDay(task)?.vietnameseText ?? "") đã qua, tính đến ngày \(day.vietnameseText)."
            },
            many: { "Kiểm tra kết quả hoặc gia hạn \($0): hạn đã qua, tính đến ngày \(day.vietnameseText)." })
    }
}

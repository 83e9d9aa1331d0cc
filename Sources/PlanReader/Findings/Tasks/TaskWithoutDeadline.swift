import Planning
import Vietnamese

/// Nothing says by when a task must be done, nor how often.
struct TaskWithoutDeadline: FindingRule {
    static let kind = FindingKind("no-deadline", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let considered = evidence.tasks.indices.filter { evidence.tasks[$0].kind == .task }
        let tasks = evidence.tasks { evidence.tasks[$0].kind == .task && evidence.tasks[$0].deadline == nil && !tellsWhen(evidence.words(ofTask: $0)) }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: considered, in: evidence, one: { "Ghi thời hạn hoàn thành cho nhiệm vụ \(Quoted.brief($0.text))." },
            many: { "Ghi thời hạn hoàn thành cho \($0)." })
    }

    /// Words that say when without naming a day: standing work, work that comes back, terms counted from an event.
    private static let times = PhraseBook<Bool>(
        [
            "thường xuyên", "liên tục", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "hằng ngày", "hàng ngày", "định kỳ", "đột xuất", "trong vòng", "trong thời hạn",
            "kể từ ngày", "kể từ khi", "ngay sau khi", "sau khi", "khi có yêu cầu", "theo yêu cầu", "khi được", "suốt", "cả năm", "trong quá trình",
        ].map { ($0, true) })

    private func tellsWhen(_ words: [Word]) -> Bool { Self.times.occurs(in: words) }
}

import Planning
import Vietnamese

/// Says whether a task reports, is about money, or is any other: by the main verb of its first sentence.
struct KindRecogniser {
    let words: [Word]
    /// Words that name bodies: the subject and the partners, which are passed over.
    let bodies: [Range<Int>]
    let isClosing: Bool
    let isInReporting: Bool
    let isInFinance: Bool

    private static let tells = PhraseBook<Bool>(["báo cáo", "phản ánh", "kiến nghị", "thông tin về"].map { ($0, true) })
    private static let writes = PhraseBook<Bool>(["báo cáo", "phản ánh", "kiến nghị", "thông tin về", "có văn bản gửi", "gửi văn bản", "gửi ý kiến", "có ý kiến"].map { ($0, true) })
    private static let difficulties = PhraseBook<Bool>([("khó khăn", true), ("vướng mắc", true), ("phát sinh", true)])
    private static let inCourse = PhraseBook<Bool>([("trong quá trình", true), ("quá trình", true)])

    func read() -> TaskDraft.Kind {
        if tellsOfDifficulties { return .report }
        if isInFinance { return .finance }
        if isInReporting, ReportClause.reports.occurs(in: words) { return .report }
        let clauses = clauses
        let verbs = ClauseVerbs(words: words, bodies: bodies)
        if FinanceClause(words: words, verbs: verbs).opensWithMoney(clauses[0]) { return .finance }
        return ReportClause(words: words, verbs: verbs).isReport(clauses) ? .report : .task
    }

    /// A closing paragraph, or one that opens with `Trong quá trình thực hiện, nếu có vướng mắc …`, asks to be told of difficulties.
    private var tellsOfDifficulties: Bool {
        guard Self.difficulties.occurs(in: words) else { return false }
        if isClosing || isInFinance && !FinanceClause.funds.occurs(in: words) { return Self.tells.occurs(in: words) }
        return Self.inCourse.longest(in: words, at: 0) != nil && Self.difficulties.occurs(in: Array(words.prefix(20))) && Self.writes.occurs(in: words)
    }

    /// The clauses, up to semicolons and the ends of sentences; the first is never left out.
    private var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for index in words.indices where words[index].isSign(";") || words[index].isSign(".") && (index + 1 >= words.count || words[index + 1].spaced) {
            clauses.append(start..<index)
            start = index + 1
        }
        if start < words.count || clauses.isEmpty { clauses.append(start..<words.count) }
        return clauses
    }
}

import Vietnamese

/// Tells whether clauses make somebody report, sum up reports or set the reporting rhythm, and do nothing else.
struct ReportClause {
    let words: [Word]
    let verbs: ClauseVerbs

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    static let reports = book(["báo cáo", "thông tin báo cáo", "chế độ báo cáo", "tổng hợp báo cáo", "tổng hợp , báo cáo"])
    /// Papers of a procedure, which are no reports on what was done.
    private static let papers = book([
        "báo cáo giải trình", "báo cáo nghiên cứu khả thi", "báo cáo nghiên cứu tiền khả thi", "báo cáo kinh tế kỹ thuật", "báo cáo kinh tế - kỹ thuật", "báo cáo đánh giá tác động", "báo cáo đề xuất", "báo cáo viên", "báo cáo thuyết minh",
    ])
    private static let follows = book([
        "theo dõi", "đôn đốc", "kiểm tra", "tổng hợp", "giám sát", "đánh giá", "báo cáo", "định kỳ", "hàng năm", "hằng năm", "gửi", "có trách nhiệm", "chịu trách nhiệm", "làm", "chủ trì", "phối hợp", "giúp", "kịp thời",
        "hướng dẫn", "là", "hàng quý", "hằng quý", "hằng tháng", "hàng tháng", "sơ kết", "tổng kết",
    ])
    /// Verbs that watch what others do; the verbs behind them are what is watched.
    private static let watches = book(["theo dõi", "đôn đốc", "kiểm tra", "giám sát", "đánh giá", "tổng hợp", "sơ kết", "tổng kết"])
    private static let follow = book(["theo dõi", "đôn đốc"])
    /// Verbs that say nothing without the one behind them: `tổ chức sơ kết`, `xây dựng báo cáo`, `thiết lập chế độ báo cáo`.
    private static let governing = book(["thực hiện", "xây dựng", "tổ chức", "thiết lập", "duy trì", "triển khai"])
    private static let commands = book(["giao", "đề nghị", "yêu cầu"])

    /// The first clause reports; or it only follows, and the others report.
    func isReport(_ clauses: [Range<Int>]) -> Bool {
        if reports(clauses[0]) { return true }
        let opening = acts(clauses[0])
        guard let first = opening.first, Self.follow.longest(in: words, at: first.lowerBound) != nil, onlyFollows(opening[...]) else { return false }
        return clauses.count > 1 && clauses.dropFirst().allSatisfy { reports($0) || $0.isEmpty || acts($0).isEmpty } && clauses.contains { reports($0) }
    }

    /// A report is the head verb, or everything before it only follows.
    private func reports(_ range: Range<Int>) -> Bool {
        let acts = acts(range)
        guard let report = acts.firstIndex(where: { isReportVerb($0.lowerBound) }) else { return false }
        return onlyFollows(acts[...report].dropLast(), before: acts[report].lowerBound) || isOneBreath(acts, report)
    }

    private func isReportVerb(_ index: Int) -> Bool {
        guard let (_, count) = Self.reports.longest(in: words, at: index) else { return false }
        let paper = (index..<index + count).contains { Self.papers.longest(in: words, at: $0) != nil }
        return !paper
    }

    /// The verbs of a clause without the command that opens it: `Giao Sở X …`.
    private func acts(_ range: Range<Int>) -> [Range<Int>] {
        let verbs = verbs.verbs(in: range)
        guard let first = verbs.first, first.lowerBound == range.lowerBound, Self.commands.longest(in: words, at: first.lowerBound) != nil else { return verbs }
        return Array(verbs.dropFirst())
    }

    private func onlyFollows(_ acts: ArraySlice<Range<Int>>, before report: Int? = nil) -> Bool {
        var isWatching = false
        for (place, act) in zip(acts.indices, acts) {
            if Self.governing.longest(in: words, at: act.lowerBound) != nil {
                let next = place + 1 < acts.endIndex ? acts[place + 1].lowerBound : report
                guard isWatching || next.map({ governs(act.upperBound..<$0) }) == true else { return false }
            } else {
                guard Self.follows.longest(in: words, at: act.lowerBound) != nil else { return false }
                isWatching = isWatching || Self.watches.longest(in: words, at: act.lowerBound) != nil
            }
        }
        return true
    }

    /// `Thực hiện nghiêm chế độ báo cáo`: nothing parts the verb from what it governs.
    private func governs(_ between: Range<Int>) -> Bool {
        between.count <= 6 && words[between].allSatisfy { $0.shape != .sign && !Connector.isAnd($0) }
    }

    /// `Theo dõi, quản lý, kiểm tra và báo cáo …`: verbs in one breath that begin with following and end in the report.
    private func isOneBreath(_ acts: [Range<Int>], _ report: Int) -> Bool {
        Self.follow.longest(in: words, at: acts[0].lowerBound) != nil && verbs.chainEnd(of: 0, in: acts) >= report
    }
}

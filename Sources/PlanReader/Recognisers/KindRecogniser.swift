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

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    private static let reports = book(["báo cáo", "thông tin báo cáo", "chế độ báo cáo", "tổng hợp báo cáo", "tổng hợp , báo cáo"])
    /// Verbs that only follow what others do.
    private static let follows = book(["theo dõi", "đôn đốc", "kiểm tra", "tổng hợp", "giám sát", "đánh giá", "báo cáo", "định kỳ", "hàng năm", "hằng năm", "gửi", "có trách nhiệm", "chịu trách nhiệm", "làm", "chủ trì", "phối hợp", "tham mưu", "giúp", "kịp thời", "hướng dẫn", "là", "thực hiện", "hàng quý", "hằng quý", "hằng tháng", "hàng tháng", "xây dựng", "tổ chức", "sơ kết", "tổng kết"])
    private static let light = book(["tham mưu", "đề xuất", "chủ trì", "phối hợp", "ưu tiên", "tổ chức", "vận động", "chủ động", "căn cứ", "theo", "xem xét", "hàng năm", "hằng năm", "có trách nhiệm", "chịu trách nhiệm", "tiếp tục", "hướng dẫn", "giao", "đề nghị", "yêu cầu"])
    private static let money = book(["bố trí", "cân đối", "phân bổ", "đa dạng hóa", "cấp phát", "thanh quyết toán", "quyết toán", "lập dự toán", "đảm bảo kinh phí", "bảo đảm kinh phí", "sử dụng", "huy động", "cấp kinh phí", "thẩm định dự toán", "lồng ghép", "bổ sung"])
    private static let funds = book(["kinh phí", "ngân sách", "vốn", "nguồn vốn", "nguồn lực tài chính", "dự toán", "nguồn kinh phí", "nguồn lực"])
    private static let tells = book(["báo cáo", "phản ánh", "kiến nghị", "thông tin về"])
    private static let difficulties = book(["khó khăn", "vướng mắc", "phát sinh"])

    func read() -> TaskDraft.Kind {
        if isInFinance { return .finance }
        if isClosing, Self.difficulties.occurs(in: words), Self.tells.occurs(in: words) { return .report }
        if isInReporting, Self.reports.occurs(in: words) { return .report }
        let first = firstClause
        if opensWithMoney(first) { return .finance }
        return isReport(first) ? .report : .task
    }

    /// The first sentence, up to its semicolon.
    private var firstClause: Range<Int> {
        let end = words.indices.first { index in words[index].isSign(";") || words[index].isSign(".") && (index + 1 >= words.count || words[index + 1].spaced) } ?? words.count
        return 0..<end
    }

    /// The verbs of the clause, in order, those inside names of bodies left out.
    private func verbs(_ range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let body = bodies.first(where: { $0.contains(index) }) {
                index = body.upperBound
            } else if let count = Verbs.duty(words, at: index) {
                found.append(index)
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    private func opensWithMoney(_ range: Range<Int>) -> Bool {
        for verb in verbs(range) {
            if Self.money.longest(in: words, at: verb) != nil { return (verb + 1..<min(verb + 9, range.upperBound)).contains { Self.funds.longest(in: words, at: $0) != nil } && !isUse(verb) }
            guard Self.light.longest(in: words, at: verb) != nil else { return false }
        }
        return false
    }

    private static let uses = book(["sử dụng", "huy động"])

    private func isUse(_ index: Int) -> Bool { Self.uses.longest(in: words, at: index) != nil && !Self.funds.occurs(in: Array(words[index..<min(index + 6, words.count)])) }

    /// A report is the head verb, or everything else only follows.
    private func isReport(_ range: Range<Int>) -> Bool {
        let verbs = verbs(range)
        guard let report = verbs.first(where: { Self.reports.longest(in: words, at: $0) != nil }) else { return false }
        let before = verbs.prefix { $0 < report }
        return before.allSatisfy { Self.follows.longest(in: words, at: $0) != nil }
    }
}

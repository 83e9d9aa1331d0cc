import Vietnamese

/// Tells whether a clause says where money comes from or how it is budgeted.
struct FinanceClause {
    let words: [Word]
    let verbs: ClauseVerbs

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    static let funds = book([
        "kinh phí", "ngân sách", "vốn", "nguồn vốn", "nguồn lực tài chính", "dự toán", "nguồn kinh phí", "nguồn lực", "nguồn tài trợ", "nguồn viện trợ",
    ])
    private static let light = book([
        "tham mưu", "đề xuất", "chủ trì", "phối hợp", "ưu tiên", "tổ chức", "vận động", "chủ động", "căn cứ", "theo", "xem xét", "hàng năm", "hằng năm", "có trách nhiệm", "chịu trách nhiệm", "tiếp tục", "giao",
        "đề nghị", "yêu cầu", "tổng hợp", "trình", "kịp thời", "khẩn trương", "hoàn thành", "quan tâm", "chú trọng",
    ])
    private static let money = book([
        "bố trí", "cân đối", "phân bổ", "đa dạng hóa", "cấp phát", "thanh quyết toán", "quyết toán", "lập dự toán", "đảm bảo kinh phí", "bảo đảm kinh phí", "sử dụng", "huy động", "cấp kinh phí", "thẩm định dự toán", "lồng ghép",
        "bổ sung", "giao dự toán", "giao vốn", "tạm ứng", "tăng đầu tư", "tranh thủ", "bảo đảm nguồn kinh phí", "đảm bảo nguồn kinh phí", "bảo đảm nguồn lực", "đảm bảo nguồn lực", "bảo đảm nguồn vốn", "đảm bảo nguồn vốn",
        "bảo đảm vốn", "đảm bảo vốn", "bảo đảm ngân sách", "đảm bảo ngân sách",
    ])

    private static let sources = book(["ngân sách", "nguồn vốn", "kinh phí thường xuyên", "xã hội hóa", "nguồn tài trợ", "bố trí", "dự toán"])

    /// `Kinh phí thực hiện Kế hoạch này: do ngân sách nhà nước bảo đảm`: the money itself is what the clause is about.
    private func tellsSource(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound + (Self.topic.longest(in: words, at: range.lowerBound)?.count ?? 0)
        guard let (_, count) = Self.strictFunds.longest(in: words, at: start) else { return false }
        if (start + count..<min(start + 18, range.upperBound)).contains(where: { words[$0].isSign(":") }) { return true }
        return (range.lowerBound + count..<range.upperBound).contains { Self.sources.longest(in: words, at: $0) != nil }
    }

    /// The first verb that is not light is about money.
    func opensWithMoney(_ range: Range<Int>) -> Bool {
        if tellsSource(range) { return true }
        let verbs = verbs.verbs(in: behindTopic(range))
        for (place, verb) in verbs.enumerated() {
            if Self.money.longest(in: words, at: verb.lowerBound) != nil { return isAboutFunds(verb, until: verbs[self.verbs.chainEnd(of: place, in: verbs)].upperBound, range) }
            if advises(verb) || draftsEstimate(verb, range) { return true }
            guard Self.light.longest(in: words, at: verb.lowerBound) != nil else { return false }
        }
        return false
    }

    private static let topic = book(["đối với", "riêng đối với", "về"])

    /// `Đối với các dự án chưa được bố trí vốn: …`: the topic before the colon does nothing.
    private func behindTopic(_ range: Range<Int>) -> Range<Int> {
        guard Self.topic.longest(in: words, at: range.lowerBound) != nil, let colon = range.first(where: { words[$0].isSign(":") }) else { return range }
        return colon + 1..<range.upperBound
    }

    private static let mobilising = book(["huy động"])
    private static let using = book(["sử dụng"])
    private static let strictFunds = book(["kinh phí", "ngân sách", "vốn", "nguồn vốn", "nguồn lực tài chính", "nguồn kinh phí"])

    /// Money stands near behind the verbs. Forces that are called up (`huy động các nguồn lực xã hội`) need not be money.
    private func isAboutFunds(_ verb: Range<Int>, until end: Int, _ range: Range<Int>) -> Bool {
        if Self.using.longest(in: words, at: verb.lowerBound) != nil, !Self.funds.occurs(in: Array(words[verb.lowerBound..<min(verb.lowerBound + 6, words.count)])) { return false }
        let funds = Self.mobilising.longest(in: words, at: verb.lowerBound) == nil ? Self.funds : Self.strictFunds
        return (verb.lowerBound + 1..<min(end + 8, range.upperBound)).contains { funds.longest(in: words, at: $0) != nil }
    }

    private static let advising = book(["tham mưu", "đề xuất"])
    private static let advised = book(["nguồn kinh phí", "kinh phí", "nguồn vốn", "dự toán", "về tài chính", "về kinh phí", "về ngân sách", "về nguồn vốn"])

    /// `Tham mưu nguồn kinh phí`, `tham mưu về tài chính`
    private func advises(_ verb: Range<Int>) -> Bool {
        Self.advising.longest(in: words, at: verb.lowerBound) != nil && Self.advised.longest(in: words, at: verb.upperBound) != nil
    }

    private static let drafting = book(["xây dựng", "lập"])
    private static let estimates = book(["dự toán kinh phí", "dự toán ngân sách", "dự toán chi"])

    /// `Xây dựng kế hoạch, dự toán kinh phí`
    private func draftsEstimate(_ verb: Range<Int>, _ range: Range<Int>) -> Bool {
        guard Self.drafting.longest(in: words, at: verb.lowerBound) != nil else { return false }
        return (verb.upperBound..<min(verb.upperBound + 12, range.upperBound)).contains { Self.estimates.longest(in: words, at: $0) != nil }
    }
}

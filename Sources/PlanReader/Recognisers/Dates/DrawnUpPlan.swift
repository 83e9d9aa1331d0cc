import Vietnamese

/// A plan, programme or estimate of each year that somebody must draw up or fill in; money of each year that must be found.
struct DrawnUpPlan {
    let words: [Word]

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    static let names = book(["kế hoạch", "chương trình", "dự toán"])
    private static let drawing = book(["xây dựng", "lập", "bố trí", "ban hành", "cân đối", "phân bổ", "tham mưu", "trình", "phê duyệt", "đưa vào", "giao", "tổng hợp", "lồng ghép"])
    private static let money = book(["vốn ngân sách", "vốn đầu tư", "kinh phí", "ngân sách", "nguồn vốn"])
    private static let granting = book(["bố trí", "cân đối", "phân bổ"])
    /// `căn cứ khả năng cân đối ngân sách hằng năm`: what may be found is not what must be.
    private static let possible = book(["khả năng", "căn cứ"])
    private static let referring = book(["gắn với", "phù hợp với", "theo", "căn cứ", "mục tiêu", "của"])

    /// `hằng năm` at the word belongs to such a plan or to such money.
    func isOfEachYear(_ index: Int) -> Bool {
        let start = (words[..<index].lastIndex { $0.isSign(";") || $0.isSign(".") } ?? -1) + 1
        if let money = last(Self.money, in: start..<index), index - money <= 8, let grant = last(Self.granting, in: start..<money), last(Self.possible, in: max(start, grant - 4)..<grant) == nil { return true }
        guard let name = last(Self.names, in: start..<index), index - name <= 12 else { return false }
        return last(Self.drawing, in: start..<name) != nil && last(Self.referring, in: max(0, name - 3)..<name) == nil
    }

    private func last(_ book: PhraseBook<Bool>, in range: Range<Int>) -> Int? { range.last { book.longest(in: words, at: $0) != nil } }
}

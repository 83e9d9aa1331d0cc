import Vietnamese

/// Tells words that begin with who must act, even where nobody can say where the name ends.
enum OpeningBody {
    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    private static let commands = book(["giao", "đề nghị", "yêu cầu", "trách nhiệm của", "trách nhiệm", "nhiệm vụ của", "phân công", "đối với", "về phía", "giao cho"])
    private static let others = book(["cơ sở", "nhà đầu tư", "chủ đầu tư", "tổ chức", "cá nhân", "doanh nghiệp", "hộ gia đình", "đơn vị", "cơ quan", "đồng chí", "thành viên", "nhà trường", "chủ"])

    /// `Thủ trưởng các đơn vị thuộc Bộ …`, `Trách nhiệm Thuế tỉnh …`, `Các cơ sở sản xuất …`.
    static func isThere(_ words: [Word]) -> Bool {
        let start = commands.longest(in: words, at: 0)?.count ?? 0
        guard start < words.count else { return false }
        let quantified = Collectives.quantifier(words, at: start) ?? 0
        let head = start + quantified
        if HeadNouns.office(words, at: head) != nil { return true }
        if quantified > 0, Collectives.run(words, from: head, until: words.count) != nil || others.longest(in: words, at: head) != nil { return true }
        return head < words.count && (words[head].isCapitalised || quantified > 0) && HeadNouns.read(words, at: head) != nil
    }
}

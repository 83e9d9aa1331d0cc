import Vietnamese

/// What an article of a decision does by its own words.
enum DecisionArticle {
    private static let acts = PhraseBook<Bool>(["thành lập", "nay thành lập", "phê duyệt", "công nhận", "bãi bỏ", "thay thế", "kiện toàn"].map { ($0, true) })

    /// `Điều 1. Thành lập Ban Chỉ đạo …`: done with the signature.
    static func acts(_ words: [Word]) -> Bool { acts.longest(in: words, at: 0) != nil }

    private static let issued = PhraseBook<Bool>(["ban hành kế hoạch", "ban hành chương trình", "ban hành khung kế hoạch"].map { ($0, true) })

    /// `Điều 1. Ban hành Kế hoạch … như sau:`
    static func issuesPlan(_ words: [Word]) -> Bool { issued.longest(in: words, at: 0) != nil }
}

public import Vietnamese

/// Canonical names that stand for many bodies: `Các sở, ban, ngành`, `UBND cấp xã`, `Toàn ngành`.
public enum CollectiveName {
    private static let quantifiers = PhraseBook<Bool>(
        ["các", "những", "mọi", "toàn thể", "tất cả các", "tất cả", "một số", "cả", "toàn bộ"].map { ($0, true) })
    private static let levels = PhraseBook<Bool>(
        [
            "UBND cấp huyện", "UBND cấp xã", "UBND cấp tỉnh", "UBND các", "HĐND các", "chính quyền các cấp", "cấp ủy các cấp", "toàn ngành", "toàn lực lượng",
            "toàn hệ thống", "HĐND cấp xã", "HĐND cấp huyện",
        ].map { ($0, true) })

    /// Whether a name stands for many bodies, so that nobody in particular can be asked.
    public static func isOne(_ name: String) -> Bool { isOne(WordCutter.cut(name)) }

    /// The same of a name that is already cut into words.
    public static func isOne(_ words: [Word]) -> Bool { quantifier(words, at: 0) != nil || levels.longest(in: words, at: 0) != nil }

    /// The words that make many of one (`các`, `tất cả các`) at a place, as how many words they are.
    public static func quantifier(_ words: [Word], at index: Int) -> Int? { quantifiers.longest(in: words, at: index)?.count }
}

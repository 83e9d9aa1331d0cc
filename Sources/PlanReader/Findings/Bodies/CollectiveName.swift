import Vietnamese

/// Canonical names that stand for many bodies: `Các sở, ban, ngành`, `UBND cấp xã`, `Toàn ngành`.
enum CollectiveName {
    private static let levels = PhraseBook<Bool>(
        ["UBND cấp huyện", "UBND cấp xã", "UBND cấp tỉnh", "UBND các", "HĐND các", "chính quyền các cấp", "cấp ủy các cấp", "toàn ngành", "toàn lực lượng", "toàn hệ thống", "HĐND cấp xã", "HĐND cấp huyện"].map { ($0, true) })

    static func isOne(_ name: String) -> Bool { isOne(WordCutter.cut(name)) }

    static func isOne(_ words: [Word]) -> Bool { Collectives.quantifier(words, at: 0) != nil || levels.longest(in: words, at: 0) != nil }
}

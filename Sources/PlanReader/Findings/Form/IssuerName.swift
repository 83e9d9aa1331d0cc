import Vietnamese

/// Whether two ways of printing an issuer may mean the same body.
enum IssuerName {
    private static let short = Abbreviations(
        [
            ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("TW", "Trung ương"), ("TTg", "Thủ tướng"), ("BCH", "Ban Chấp hành"), ("MTTQ", "Mặt trận Tổ quốc"), ("BTV", "Ban Thường vụ"),
            ("BCHTW", "Ban Chấp hành Trung ương"), ("BCHTƯ", "Ban Chấp hành Trung ương"), ("TƯ", "Trung ương"), ("BCT", "Bộ Chính trị"), ("BBT", "Ban Bí thư"), ("TU", "Tỉnh ủy"), ("CP", "Chính phủ"),
        ])

    /// The words of one are all among those of the other: `Thủ tướng`, `Thủ tướng Chính phủ`.
    static func areAlike(_ one: String, _ other: String) -> Bool {
        let (left, right) = (keys(one), keys(other))
        return left.isSubset(of: right) || right.isSubset(of: left)
    }

    private static func keys(_ name: String) -> Set<UInt64> {
        let words = WordCutter.cut(name)
        var keys: Set<UInt64> = []
        var index = 0
        while index < words.count {
            if let expansion = short.expansion(in: words, at: index) {
                keys.formUnion(expansion.keys)
                index += expansion.count
            } else {
                if words[index].isLetters, !Connector.isInner(words[index]) { keys.insert(words[index].folded) }
                index += 1
            }
        }
        return keys
    }
}

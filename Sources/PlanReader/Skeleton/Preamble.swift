import Vietnamese

/// What stands between the title and the first item.
enum Preamble {
    private static let bases = PhraseBook<Bool>([
        ("căn cứ", true), ("theo đề nghị", true), ("xét đề nghị", true), ("thực hiện nghị quyết", true), ("thực hiện quyết định", true), ("thực hiện kế hoạch", true),
        ("thực hiện chỉ thị", true), ("thực hiện công văn", true), ("thực hiện văn bản", true), ("thực hiện chương trình", true), ("thực hiện luật", true),
        ("thực hiện nghị định", true), ("thực hiện kết luận", true), ("thực hiện đề án", true), ("thực hiện thông báo", true), ("thực hiện thông tư", true),
        ("triển khai thực hiện", true), ("thực hiện ý kiến", true), ("tiếp theo công văn", true), ("sau khi xem xét", true),
    ])

    /// `Căn cứ …`, `Thực hiện Nghị quyết …`: reasons and legal basis.
    static func isBasis(_ words: [Word]) -> Bool { bases.longest(in: words, at: 0) != nil }
}

/// `Kính gửi:` and the list behind it.
enum Greeting {
    private static let openers = PhraseBook<Bool>([("kính gửi", true), ("kính thưa", true)])

    static func opens(_ words: [Word]) -> Bool { openers.longest(in: words, at: 0) != nil }
}

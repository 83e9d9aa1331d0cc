import Vietnamese

/// The end of a document: recipients, the signer's post and name.
enum Signature {
    private static let recipients = PhraseBook<Bool>([("nơi nhận", true), ("nơi gửi", true)])

    /// `Nơi nhận:` opens the list of recipients.
    static func opensRecipients(_ words: [Word]) -> Bool {
        recipients.longest(in: words, at: 0) != nil
    }

    private static let posts = PhraseBook<Bool>(
        [
            "TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng",
            "chánh văn phòng", "phó chánh văn phòng", "cục trưởng", "phó cục trưởng", "tổng cục trưởng", "chi cục trưởng", "bí thư", "phó bí thư", "trưởng ban", "phó trưởng ban",
            "hiệu trưởng", "viện trưởng", "vụ trưởng", "tổng giám đốc", "chủ nhiệm", "phó chủ nhiệm", "trưởng phòng", "phó trưởng phòng",
        ].map { ($0, true) })

    /// `KT. CHỦ TỊCH`, `PHÓ GIÁM ĐỐC`: a short line of capitals that begins with a post.
    static func isPost(_ words: [Word]) -> Bool {
        guard words.count <= 14, posts.longest(in: words, at: 0) != nil else { return false }
        return words.filter(\.isLetters).allSatisfy { $0.shape == .capitals }
    }

    /// `BỘ TRƯỞNG BỘ X`, `Thủ tướng Chính phủ`
    static func opensWithPost(_ words: [Word]) -> Bool { posts.longest(in: words, at: 0) != nil }

    /// The index of the first word of a post in capitals: `KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trịnh Văn A`, all in one cell.
    static func post(in words: [Word]) -> Int? {
        words.indices.first { words[$0].shape == .capitals && posts.longest(in: words, at: $0) != nil }
    }
}

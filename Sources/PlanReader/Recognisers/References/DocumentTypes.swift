import Vietnamese

/// The kinds of document that a text may cite.
enum DocumentTypes {
    private static let names = [
        "nghị quyết", "quyết định", "nghị định", "luật", "bộ luật", "pháp lệnh", "chỉ thị", "kế hoạch", "kế hoạch liên tịch", "kế hoạch hành động", "thông tư", "thông tư liên tịch", "công văn", "văn bản", "thông báo", "kết luận",
        "thông báo kết luận", "chương trình", "chương trình hành động", "chương trình phối hợp", "đề án", "báo cáo", "tờ trình", "hướng dẫn", "hướng dẫn liên ngành", "công điện", "quy định", "quy chế", "nghị quyết liên tịch", "văn bản hợp nhất",
        "hiến pháp", "phương án", "thông tri", "quy chế phối hợp", "công thư", "giấy mời", "lệnh", "sắc lệnh", "kế hoạch phối hợp",
    ]
    /// Each with its name as it is written, so that a slip of OCR is mended.
    static let book = PhraseBook<String>(names.map { ($0, $0.capitalisingFirst) })

    /// The type phrase that ends right before a word: its first index.
    static func ending(before index: Int, in words: [Word], atLeast low: Int) -> Int? {
        var best: Int?
        for start in stride(from: index - 1, through: max(low, index - 4), by: -1) {
            if let (_, count) = book.longest(in: words, at: start), start + count == index { best = start }
        }
        return best
    }
}

import Vietnamese

/// The kind of document, printed alone in capitals or as the first words of the title.
enum TypeLine {
    private static let names = PhraseBook<String>(
        [
            "Kế hoạch", "Chỉ thị", "Thông báo", "Quyết định", "Nghị quyết", "Chương trình", "Chương trình hành động", "Công văn", "Kết luận", "Đề án", "Hướng dẫn", "Công điện", "Báo cáo", "Tờ trình", "Phương án",
            "Quy định", "Quy chế", "Thông tư", "Nghị định", "Kế hoạch hành động", "Kế hoạch liên tịch", "Thông cáo", "Dự án", "Thông báo kết luận",
        ].map { ($0, $0) })

    /// The type, where the words are nothing else and shouted.
    static func alone(_ words: [Word]) -> String? {
        guard words.count <= 5, let (name, count) = names.longest(in: words, at: 0), count == words.count || words[count].shape == .sign else { return nil }
        return words.filter(\.isLetters).allSatisfy { $0.shape == .capitals } ? name : nil
    }

    /// A line in capitals that begins with a type and goes on: `CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ`; where the rest begins.
    static func shouted(_ words: [Word]) -> (name: String, count: Int)? {
        guard words.count <= 40, let (name, count) = names.longest(in: words, at: 0) else { return nil }
        return words.filter(\.isLetters).allSatisfy { $0.shape == .capitals } ? (name, count) : nil
    }

    /// The type that opens a title printed with it on one line; where its title begins.
    static func opening(_ words: [Word]) -> (name: String, count: Int)? {
        guard words.first?.shape == .capital, let (name, count) = names.longest(in: words, at: 0), count < words.count, words[count].shape != .sign else { return nil }
        return name == "Thông báo kết luận" ? ("Thông báo", 2) : (name, count)
    }
}

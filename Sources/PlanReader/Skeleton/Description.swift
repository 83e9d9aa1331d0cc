import Vietnamese

/// Tells a paragraph that asks something from one that only tells how things are.
enum Description {
    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    private static let openers = book([
        "trong thời gian qua", "thời gian qua", "hiện nay", "trong những năm qua", "những năm qua", "năm qua", "tuy nhiên", "bên cạnh", "bên cạnh đó", "về thuận lợi", "về khó khăn", "ghi nhận", "đánh giá cao",
        "hoan nghênh", "là", "kết quả", "qua", "nhìn chung", "ban hành kèm theo", "nay ban hành kèm theo", "kèm theo nghị quyết", "nghị quyết này có hiệu lực", "quyết định này có hiệu lực", "chỉ thị này có hiệu lực", "kế hoạch này có hiệu lực", "trong bối cảnh", "nguyên nhân", "sau khi nghe", "tham dự", "thời gian tới", "trong thời gian tới tình hình",
    ])
    /// `Là đầu mối …` says what somebody has to be.
    private static let roles = book(["là đầu mối", "là cơ quan", "là đơn vị", "là thường trực", "là cơ quan thường trực"])
    private static let statements = book(["=là năm", "đã được", "được coi là", "đây là", "đã đạt", "đã có", "đã tổ chức", "tự giải thể", "làm trưởng ban", "làm trưởng nhóm", "làm tổ trưởng", "còn hạn chế", "còn chậm", "=còn là", "còn tiềm ẩn"])
    private static let demands = book(["giao", "yêu cầu", "đề nghị", "có trách nhiệm", "chịu trách nhiệm", "chủ trì", "phải", "cần", "phối hợp với"])

    /// Tells and does not ask.
    static func isDescriptive(_ words: [Word]) -> Bool {
        guard !demands.occurs(in: words) else { return false }
        if openers.longest(in: words, at: 0) != nil || praises(words) { return roles.longest(in: words, at: 0) == nil }
        return words.indices.prefix(30).contains { statements.longest(in: words, at: $0) != nil } && !opensDuty(words)
    }

    private static let praise = book(["biểu dương", "hoan nghênh"])

    /// `Biểu dương các địa phương đã …`; `Biểu dương, nhân rộng …` is a duty.
    private static func praises(_ words: [Word]) -> Bool {
        guard let (_, count) = praise.longest(in: words, at: 0), count < words.count else { return false }
        return !words[count].isSign(",") && !Connector.isAnd(words[count])
    }

    private static let adverbs = book([
        "tiếp tục", "chủ động", "thường xuyên", "tích cực", "đồng thời", "trước mắt", "khẩn trương", "nghiêm túc", "kịp thời", "từng bước", "nhanh chóng", "trực tiếp", "toàn diện", "mạnh mẽ", "quyết liệt", "chỉ",
    ])

    /// Begins with a verb, an adverb before one, or a command.
    static func opensDuty(_ words: [Word]) -> Bool {
        var index = 0
        while let (_, count) = adverbs.longest(in: words, at: index), index < 6 { index += count }
        return index < words.count && (Verbs.duty(words, at: index) != nil)
    }

    /// Somebody is told to do something, or the words begin with what to do.
    static func isDuty(_ words: [Word]) -> Bool { demands.occurs(in: words) || opensDuty(words) }
}

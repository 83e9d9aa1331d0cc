import Vietnamese

/// Names of persons, who are charged by name inside an office: `Đỗ Văn An Vũ Thị Bình` are two.
enum PersonNames {
    /// Family names of the country's peoples; a name begins with one.
    private static let families = PhraseBook<Bool>(
        [
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Tô", "Hà", "Lưu", "Cao", "Đoàn", "Thái", "Châu", "Chu", "Lương", "Tạ", "Tăng",
            "Quách", "Triệu", "Kiều", "Lâm", "Vương", "Nông", "Hứa", "Thân", "Phùng", "Giàng", "Vàng", "Lò", "Sùng", "Thào", "Lù", "Văn", "Đào", "Tống", "Doãn", "Nghiêm", "Khổng", "Mạc", "Ma", "Bế", "Hầu", "Cầm", "Quàng", "Đàm", "Diệp",
            "Từ", "Tôn", "Âu", "Ông", "Thạch", "Sơn", "Kim", "Lộc", "Viên", "Trương", "Vi", "Hờ", "Mùa", "Tráng", "Cháng", "Chảo", "Lục", "Nhâm", "Ninh", "Bạch", "Cù", "Cung", "Giáp", "Hàn", "La", "Lại", "Mẫn", "Ngụy", "Ngọ", "Nhữ", "Ôn",
        ].map { ("=" + $0, true) })
    private static let titles = PhraseBook<Bool>(
        ["đồng chí", "đ / c", "ông", "bà", "phó giám đốc", "giám đốc", "phó trưởng phòng", "trưởng phòng", "chuyên viên", "chánh văn phòng", "phó chánh văn phòng"].map { ($0, true) })

    /// A family name followed by one to three more capitalised words.
    static func opens(_ words: [Word], at index: Int, in text: CleanText) -> Bool {
        let start = index + (titles.longest(in: words, at: index)?.count ?? 0)
        guard start + 1 < words.count else { return false }
        return families.longest(in: words, at: start) != nil && words[start].shape == .capital && words[start + 1].shape == .capital
    }

    /// The names from a word on; a new one begins at a family name when the last has two words or more.
    static func read(_ words: [Word], from start: Int, until end: Int, in text: CleanText) -> [BodyMention] {
        var mentions: [BodyMention] = []
        var index = start + (titles.longest(in: words, at: start)?.count ?? 0)
        var first = index
        while index < end, words[index].shape == .capital {
            let opensNext = index - first >= 3 || index - first == 2 && families.longest(in: words, at: index) != nil && index + 1 < end
            if opensNext, families.longest(in: words, at: index) != nil {
                mentions.append(mention(words, first..<index, text))
                first = index
            }
            index += 1
        }
        if index > first { mentions.append(mention(words, first..<index, text)) }
        return mentions
    }

    private static func mention(_ words: [Word], _ range: Range<Int>, _ text: CleanText) -> BodyMention {
        BodyMention(names: [CanonicalName.plain(words[range], in: text)], words: range)
    }
}

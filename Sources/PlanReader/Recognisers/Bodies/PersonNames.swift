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

    private static let addresses = PhraseBook<Bool>([("=ông", true), ("=bà", true), ("đồng chí", true), ("đ / c", true)])

    /// `Ông. Trần Văn An - Trưởng đoàn: …`: who a text is about that opens with a person, and the colon behind the office.
    static func titled(_ words: [Word], in text: CleanText) -> (person: BodyMention, colon: Int)? {
        guard let (_, count) = addresses.longest(in: words, at: 0) else { return nil }
        let start = count < words.count && words[count].isSign(".") ? count + 1 : count
        guard opens(words, at: start, in: text), let name = read(words, from: start, until: words.count, in: text).first else { return nil }
        let behind = name.words.upperBound
        guard let colon = words.indices[behind...].prefix(16).first(where: { words[$0].isSign(":") }), words[behind..<colon].allSatisfy({ $0.isLetters || $0.isSign("-") || $0.isSign(",") || $0.isSign("(") || $0.isSign(")") }) else { return nil }
        return (name, colon)
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

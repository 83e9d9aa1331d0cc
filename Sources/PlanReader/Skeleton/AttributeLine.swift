import Vietnamese

/// A line that tells of the items before it: `Đơn vị chủ trì: X; đơn vị phối hợp: Y`, `Thời gian hoàn thành: quý II`.
enum AttributeLine {
    /// What such a line, or a piece of it, tells.
    enum Kind: Sendable { case lead, coordinating, deadline, product, leader }

    /// The kind of the line's first piece and the index of the word behind its colon; nil for any other line.
    static func read(_ words: [Word]) -> (kind: Kind, next: Int)? { piece(words, at: 0) }

    /// A piece that begins at a word: the name of the attribute, perhaps a bracket, then a colon.
    static func piece(_ words: [Word], at index: Int) -> (kind: Kind, next: Int)? {
        guard let (kind, count) = names.longest(in: words, at: index) else { return nil }
        let colon = index + count
        guard colon < words.count, words[colon].isSign(":") else { return nil }
        return (kind, colon + 1)
    }

    /// No name of an attribute has more words.
    static let longestName = 8

    private static let names: PhraseBook<Kind> = {
        var book = PhraseBook<Kind>([])
        for who in ["đơn vị", "cơ quan", "cơ quan , đơn vị", "phòng", "sở", "các đơn vị", "các cơ quan", "bộ phận", ""] {
            for (verb, kind) in [("chủ trì", Kind.lead), ("thực hiện", .lead), ("chủ trì thực hiện", .lead), ("chủ trì tham mưu", .lead), ("phối hợp", .coordinating), ("phối hợp thực hiện", .coordinating), ("đầu mối", .lead)] {
                let phrase = who.isEmpty ? verb : who + " " + verb
                if who.isEmpty, verb == "thực hiện" { continue }
                book.add(phrase, kind)
            }
        }
        for phrase in ["phân công thực hiện", "phân công", "người thực hiện", "trách nhiệm thực hiện", "đơn vị chịu trách nhiệm", "cơ quan chịu trách nhiệm", "giao"] { book.add(phrase, .lead) }
        for phrase in ["thời gian", "thời hạn", "thời gian thực hiện", "thời gian hoàn thành", "thời hạn hoàn thành", "thời hạn thực hiện", "tiến độ", "tiến độ thực hiện", "hoàn thành", "thời điểm hoàn thành"] {
            book.add(phrase, .deadline)
        }
        for phrase in ["sản phẩm", "kết quả", "kết quả đầu ra", "sản phẩm đầu ra", "sản phẩm hoàn thành", "kết quả sản phẩm", "sản phẩm , kết quả", "sản phẩm / kết quả"] { book.add(phrase, .product) }
        for phrase in ["lãnh đạo phụ trách", "lãnh đạo chỉ đạo", "lãnh đạo sở phụ trách", "lãnh đạo ủy ban phụ trách", "đồng chí phụ trách", "người chỉ đạo"] { book.add(phrase, .leader) }
        return book
    }()
}

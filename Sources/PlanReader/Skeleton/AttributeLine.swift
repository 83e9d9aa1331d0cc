import Vietnamese

/// A line that tells of the items before it: `Đơn vị chủ trì: X; đơn vị phối hợp: Y`, `Thời gian hoàn thành: quý II`.
enum AttributeLine {
    /// What such a line, or a piece of it, tells.
    enum Kind: Sendable { case lead, coordinating, deadline, product, leader, bodies }

    /// The kind of the line's first piece and the index of the word behind its colon; nil for any other line.
    static func read(_ words: [Word]) -> (kind: Kind, next: Int)? { piece(words, at: 0) }

    /// A piece that begins at a word: the name of the attribute, perhaps a bracket, then a colon.
    static func piece(_ words: [Word], at index: Int) -> (kind: Kind, next: Int)? {
        guard let (kind, count) = names.longest(in: words, at: index) else { return nil }
        let colon = index + count
        guard colon < words.count, words[colon].isSign(":") else { return nil }
        return (kind, colon + 1)
    }

    /// The kind of a heading that is nothing but the name of an attribute: what it tells stands under it.
    static func title(_ words: [Word]) -> Kind? {
        let spoken = words.lastIndex { $0.shape != .sign }.map { $0 + 1 } ?? 0
        guard spoken > 0 else { return nil }
        return titles.longest(in: words, at: 0).flatMap { $0.count == spoken ? $0.meaning : nil }
    }

    private static let titles: PhraseBook<Kind> = {
        var book = PhraseBook<Kind>([])
        for who in ["cơ quan", "đơn vị", "cơ quan , đơn vị", "các cơ quan", "các đơn vị"] {
            for verb in ["chủ trì", "thực hiện", "chủ trì thực hiện", "chủ trì tham mưu"] { book.add(who + " " + verb, .lead) }
            for verb in ["phối hợp", "phối hợp thực hiện"] { book.add(who + " " + verb, .coordinating) }
        }
        book.add("chủ trì thực hiện", .lead)
        book.add("phối hợp thực hiện", .coordinating)
        for both in ["cơ quan chủ trì , phối hợp", "đơn vị chủ trì , phối hợp", "cơ quan chủ trì và phối hợp", "cơ quan chủ trì , cơ quan phối hợp", "đơn vị chủ trì , đơn vị phối hợp", "cơ quan thực hiện , phối hợp"] { book.add(both, .bodies) }
        return book
    }()

    /// No name of an attribute has more words.
    static let longestName = 8

    private static let names: PhraseBook<Kind> = {
        var book = PhraseBook<Kind>([])
        for who in ["đơn vị", "cơ quan", "cơ quan , đơn vị", "phòng", "sở", "các đơn vị", "các cơ quan", "bộ phận", ""] {
            for (verb, kind) in [
                ("chủ trì", Kind.lead), ("thực hiện", .lead), ("chủ trì thực hiện", .lead), ("chủ trì tham mưu", .lead), ("chủ trì tham mưu thực hiện", .lead), ("chủ trì , tham mưu", .lead), ("chủ trì triển khai", .lead), ("chủ trì tổ chức thực hiện", .lead), ("tham mưu", .lead), ("tham mưu thực hiện", .lead), ("phối hợp", .coordinating), ("phối hợp thực hiện", .coordinating), ("đầu mối", .lead),
            ] {
                let phrase = who.isEmpty ? verb : who + " " + verb
                if who.isEmpty, verb == "thực hiện" || verb.hasPrefix("tham mưu") { continue }
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

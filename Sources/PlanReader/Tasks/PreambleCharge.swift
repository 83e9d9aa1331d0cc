import Vietnamese

/// Who is charged by the words that open the orders: `… yêu cầu Công an tỉnh, các sở tập trung thực hiện một số nhiệm vụ sau:`.
enum PreambleCharge {
    static func read(_ source: ParagraphText, _ preamble: Range<Int>, _ charges: ChargeReader) -> Charge {
        guard let last = preamble.last(where: { source.paragraphs[$0].endsInColon }) else { return Charge() }
        let words = source.text.cut(source.paragraphs[last].range)
        let cited = ReferenceRecogniser(words: words, text: source.text).read().map(\.words)
        // The issuer that opens its own orders is never charged by them.
        let leads = charges.running(words, cited: cited).leads.filter(\.isCommanded)
        return Charge(leads: leads.isEmpty ? ordered(words, charges) : leads)
    }

    private static let orders = PhraseBook<Bool>([("yêu cầu", true), ("giao", true), ("đề nghị", true), ("hướng dẫn", true)])
    private static let holders = PhraseBook<Bool>(["bộ trưởng", "chủ tịch", "thủ tướng", "giám đốc", "tổng cục trưởng", "cục trưởng", "lãnh đạo bộ", "lãnh đạo sở", "bộ", "tỉnh", "thành phố", "chính phủ", "hội nghị", "ban thường vụ"].map { ($0, true) })

    /// Whoever orders stands right before the order, alone or at the head of its name: `Chủ tịch Ủy ban nhân dân thành phố X yêu cầu`.
    private static func isGiven(by before: ArraySlice<Word>) -> Bool {
        let words = Array(before)
        let opening = (words.lastIndex { $0.isSign(",") || $0.isSign(";") } ?? -1) + 1
        if words.count - opening <= 12, holders.longest(in: words, at: opening) != nil, opening < words.count, words[opening].isCapitalised { return true }
        return (max(0, words.count - 2)..<words.count).contains { holders.longest(in: words, at: $0).map { holder in holder.count } == words.count - $0 }
    }

    /// `…, Bộ trưởng yêu cầu các đơn vị …`: an order behind whoever gives it, in the sentence that ends in the colon.
    private static func ordered(_ words: [Word], _ charges: ChargeReader) -> [Charge.Named] {
        let start = (words.indices.dropLast().last { words[$0].isSign(".") && words[$0 + 1].spaced } ?? -1) + 1
        for index in words.indices where index > start {
            guard let (_, count) = orders.longest(in: words, at: index), isGiven(by: words[start..<index]) else { continue }
            let told = charges.commanded(Array(words[(index + count)...]))
            if !told.isEmpty { return told }
        }
        return []
    }
}

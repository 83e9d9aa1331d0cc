import Vietnamese

/// Who is charged by the words that open the orders: `… yêu cầu Công an tỉnh, các sở tập trung thực hiện một số nhiệm vụ sau:`.
enum PreambleCharge {
    static func read(_ source: ParagraphText, _ preamble: Range<Int>, _ charges: ChargeReader) -> Charge {
        guard let last = preamble.last(where: { source.paragraphs[$0].endsInColon }) else { return Charge() }
        let words = source.text.cut(source.paragraphs[last].range)
        let cited = ReferenceRecogniser(words: words, text: source.text).read().map(\.words)
        // The issuer that opens its own orders is never charged by them.
        let leads = charges.running(words, cited: cited).leads.filter(\.isCommanded)
        if leads.isEmpty, asksAddressee(words) { return Charge(leads: addressees(source, before: last, charges)) }
        return Charge(leads: leads.isEmpty ? ordered(words, charges) : leads)
    }

    /// Names that stand for whoever the letter is addressed to.
    private static let addressee = PhraseBook<Bool>(["công ty", "quý công ty", "quý đơn vị", "quý cơ quan", "doanh nghiệp", "nhà đầu tư", "chủ đầu tư"].map { ($0, true) })

    /// `… đề nghị Công ty thực hiện các nội dung sau:`
    private static func asksAddressee(_ words: [Word]) -> Bool {
        words.indices.contains { index in
            guard let (_, count) = orders.longest(in: words, at: index), let (_, length) = addressee.longest(in: words, at: index + count), index + count + length < words.count else { return false }
            return Verbs.duty(words, at: index + count + length) != nil
        }
    }

    private static let addressing = PhraseBook<Bool>([("kính gửi", true)])

    /// The bodies behind `Kính gửi:`.
    private static func addressees(_ source: ParagraphText, before end: Int, _ charges: ChargeReader) -> [Charge.Named] {
        for paragraph in source.paragraphs[..<end] {
            let words = source.text.cut(paragraph.range, most: 60)
            guard let (_, count) = addressing.longest(in: words, at: 0), count + 1 < words.count, words[count].isSign(":"), let last = words.last else { continue }
            return charges.bodies(Int(words[count + 1].start)..<Int(last.end))
        }
        return []
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

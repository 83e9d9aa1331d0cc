import Vietnamese

/// Who is charged by the words that open the orders: `… yêu cầu Công an tỉnh, các sở tập trung thực hiện một số nhiệm vụ sau:`.
enum PreambleCharge {
    static func read(_ source: ParagraphText, _ preamble: Range<Int>, _ charges: ChargeReader) -> Charge {
        guard let last = preamble.last(where: { source.paragraphs[$0].endsInColon }) else { return Charge() }
        let words = source.text.cut(source.paragraphs[last].range)
        let cited = ReferenceRecogniser(words: words, text: source.text).read().map(\.words)
        let charge = charges.running(words, cited: cited)
        // The issuer that opens its own orders is never charged by them.
        let told = charge.leads.filter { lead in words.contains { ActorCues.commands.longest(in: [$0], at: 0) != nil && Int($0.end) <= lead.range.lowerBound } }
        return Charge(leads: told)
    }
}

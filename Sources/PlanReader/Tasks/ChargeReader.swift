import Planning
import Vietnamese

/// Reads what one place of the document says about who, with whom and when.
struct ChargeReader {
    let source: ParagraphText
    let lexicon: BodyLexicon
    let documentYear: Int?

    private func parser(_ words: [Word]) -> BodyParser { BodyParser(lexicon: lexicon, text: source.text, words: words) }

    /// A sentence or several.
    func running(_ words: [Word], cited: [Range<Int>]) -> Charge {
        let actors = ActorRecogniser(parser: parser(words)).read()
        var charge = Charge(leads: named(actors.leads, words), coordinating: named(actors.coordinating, words))
        charge.deadline = DeadlineRecogniser(words: words, text: source.text, documentYear: documentYear, cited: cited).read().map { ($0.deadline, bytes($0.words, words)) }
        return charge
    }

    private static let leading = PhraseBook<Bool>([("chủ trì", true), ("có trách nhiệm", true), ("chịu trách nhiệm", true), ("là đầu mối", true)])

    /// The text itself says who leads (`Sở Y tế chủ trì …`, `giao Sở Y tế …`), and not only who acts, so that no line about its list says it better.
    func namesLead(_ own: Charge, in text: Range<Int>) -> Bool {
        guard let last = own.leads.last, text.contains(last.range.lowerBound), last.range.upperBound < text.upperBound else { return false }
        return last.isCommanded || Self.leading.longest(in: source.text.cut(last.range.upperBound..<text.upperBound, most: 4), at: 0) != nil
    }

    /// A heading or a line that opens a list. A heading that is no list of bodies and no command charges nobody.
    func opening(_ node: Node) -> Charge {
        let words = source.text.cut(node.text)
        if node.isEntry, let bodies = HeadingActors(parser: parser(words)).readHeading() { return Charge(leads: named(bodies, words)) }
        let cited = ReferenceRecogniser(words: words, text: source.text).read().map(\.words)
        guard node.endsInColon || node.isClosed || !node.isEntry || ActorCues.commands.longest(in: words, at: 0) != nil else {
            // A heading may still set the rhythm of what stands under it.
            return Charge(deadline: RhythmRecogniser(words: words, text: source.text, cited: cited).read().map { ($0.deadline, bytes($0.words, words)) })
        }
        guard node.endsInColon, node.role != .leaf else { return running(words, cited: cited) }
        // Only the sentence that opens the list speaks for it.
        let start = (words.indices.dropLast().last { words[$0].isSign(".") && words[$0 + 1].spaced && words[$0 + 1].isCapitalised } ?? -1) + 1
        let last = Array(words[start...])
        return running(last, cited: ReferenceRecogniser(words: last, text: source.text).read().map(\.words))
    }

    private static let matters = PhraseBook<Bool>([("công tác", true), ("về công tác", true), ("nội dung", true), ("việc", true)])

    /// A short title that does not begin with what to do, as the name of a body that no list has.
    func wholeTitle(_ node: Node) -> Charge.Named? {
        let words = source.text.cut(node.text)
        let spoken = words.lastIndex { $0.shape != .sign }.map { $0 + 1 } ?? 0
        let end = words[..<spoken].firstIndex { $0.isSign("(") } ?? spoken
        guard (1...16).contains(end), words[0].isCapitalised, Verbs.duty(words, at: 0) == nil, Self.matters.longest(in: words, at: 0) == nil, SectionKind.judge(words, inside: .unknown) == .unknown else { return nil }
        return Charge.Named(name: CanonicalName.write(words[..<end], in: source.text, lexicon), range: bytes(0..<end, words))
    }

    /// The bodies with which the words begin, behind an order.
    func commanded(_ words: [Word]) -> [Charge.Named] {
        parser(words).list(at: 0, until: words.count, mode: .commanded).map { named($0.mentions.map(\.commanded), words) } ?? []
    }

    /// The bodies of a cell or of an attribute line.
    func bodies(_ range: Range<Int>) -> [Charge.Named] {
        let words = source.text.cut(range)
        if isSentence(words) { return running(words, cited: []).leads }
        return named(CellBodies(parser: parser(words)).read(), words)
    }

    /// `Sở Nội vụ chủ trì tham mưu …; Sở Tư pháp tổ chức …`: not who, but who does what.
    private func isSentence(_ words: [Word]) -> Bool {
        guard let list = parser(words).list(at: 0, until: words.count), list.end + 3 < words.count, list.mentions.last?.isPlain == false, words[list.end].shape == .lower else { return false }
        return Verbs.duty(words, at: list.end) != nil
    }

    private func named(_ mentions: [BodyMention], _ words: [Word]) -> [Charge.Named] {
        mentions.flatMap { mention in mention.names.map { Charge.Named(name: $0, range: bytes(mention.words, words), isCommanded: mention.isCommanded) } }
    }

    private func bytes(_ range: Range<Int>, _ words: [Word]) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
    }
}

import Vietnamese

/// Where the clauses of a text about who does what end.
struct ActorClauses {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    /// The index of the sign that ends the clause from `start` on, the lists of its subject and of its partners taken whole.
    func end(from start: Int) -> Int { partnersEnd(from: start, clauseEnd(from: start, behindList: true)) }

    /// The index of the sign that ends the clause.
    private func clauseEnd(from start: Int, behindList: Bool = false) -> Int {
        // Semicolons inside the list that opens the clause do not end it.
        var index = behindList ? listEnd(from: start) : start
        while index < words.count {
            if words[index].isSign(";") || endsSentence(index) { return index }
            index += 1
        }
        return words.count
    }

    /// `phối hợp với Chủ tịch UBND huyện; thủ trưởng các ngành hướng dẫn …`: with a small letter behind the semicolon the list of partners goes on.
    private func partnersEnd(from start: Int, _ end: Int) -> Int {
        guard end + 1 < words.count, words[end].isSign(";"), words[end + 1].shape == .lower, let cue = (start..<end).last(where: { ActorCues.coordination.longest(in: words, at: $0) != nil }), let (_, count) = ActorCues.coordination.longest(in: words, at: cue) else { return end }
        guard PartnerList(parser: parser).read(at: cue + count, until: end, isBare: true)?.end == end, let more = parser.list(at: end + 1, until: words.count) else { return end }
        return clauseEnd(from: more.end)
    }

    private func listEnd(from start: Int) -> Int {
        let stop = (start..<words.count).first { endsSentence($0) } ?? words.count
        let list = start + (ActorCues.commands.longest(in: words, at: start)?.count ?? 0)
        return parser.list(at: list, until: stop)?.end ?? start
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard words[index].isSign(".") else { return false }
        return index + 1 >= words.count || (words[index + 1].spaced && !words[index + 1].isSign("."))
    }
}

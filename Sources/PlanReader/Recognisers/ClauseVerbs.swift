import Vietnamese

/// The verbs of a clause that say what is to be done.
struct ClauseVerbs {
    let words: [Word]
    /// Words that name bodies, whose verbs do nothing: `Ban Quản lý`.
    let bodies: [Range<Int>]

    private static let done = PhraseBook<Bool>([("=đã", true), ("=chưa", true), ("=được", true), ("=bị", true)])

    /// In order; those of names, and what was done or befalls somebody, left out.
    func verbs(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let body = bodies.first(where: { $0.contains(index) }) {
                index = body.upperBound
            } else if let count = Verbs.duty(words, at: index) {
                if !isOfName(index, range), !isDone(index) { found.append(index..<index + count) }
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    /// The end of the verbs that are joined to one by commas and `và` alone.
    func chainEnd(of place: Int, in verbs: [Range<Int>]) -> Int {
        var last = place
        while last + 1 < verbs.count, words[verbs[last].upperBound..<verbs[last + 1].lowerBound].allSatisfy({ $0.isSign(",") || Connector.isAnd($0) }) { last += 1 }
        return last
    }

    private func isOfName(_ index: Int, _ range: Range<Int>) -> Bool {
        index > range.lowerBound && words[index].shape == .capital && words[index - 1].isCapitalised && words[index - 1].isLetters
    }

    private func isDone(_ index: Int) -> Bool { index > 0 && Self.done.longest(in: words, at: index - 1) != nil }
}

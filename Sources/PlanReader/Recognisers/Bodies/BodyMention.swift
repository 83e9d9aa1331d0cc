/// One or more bodies named at one place: `các sở, ngành, UBND các huyện` names two.
struct BodyMention: Sendable {
    /// Canonical names, in the order in which they are named.
    var names: [String]
    /// Indices of its words.
    var words: Range<Int>
    /// Named by a group of which it is only known what it is, not who.
    var isCollective = false
    /// A group that the canon does not know, told as printed.
    var isPrinted = false
    /// Its name is as printed, known to no list.
    var isPlain = false
    /// Somebody else's order names it: `giao X`, `đề nghị X`.
    var isCommanded = false
}

extension BodyMention {
    /// The same, read in words that begin further on.
    func moved(by offset: Int) -> BodyMention {
        var copy = self
        copy.words = words.lowerBound + offset..<words.upperBound + offset
        return copy
    }

    /// The same, named by an order.
    var commanded: BodyMention {
        var copy = self
        copy.isCommanded = true
        return copy
    }
}

/// One or more bodies named at one place: `các sở, ngành, UBND các huyện` names two.
struct BodyMention: Sendable {
    /// Canonical names, in the order in which they are named.
    var names: [String]
    /// Indices of its words.
    var words: Range<Int>
    /// Named by a group of which it is only known what it is, not who.
    var isCollective = false
}

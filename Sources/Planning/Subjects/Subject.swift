/// What a text is about, without the words that every official text has.
struct Subject: Sendable {
    /// A phrase that speaks of an area of work.
    struct Mention: Hashable, Sendable {
        var area: Int
        var phrase: Int
        /// How many words the phrase has: a longer one is surer.
        var count: Int
    }

    /// Each once, always in the same order, so that sums over them are the same on every run.
    private(set) var terms: [SubjectTerm] = []
    /// Each phrase once, in reading order.
    private(set) var mentions: [Mention] = []

    init() {}

    init(terms: Set<SubjectTerm>, mentions: [Mention]) {
        var known: Set<Mention> = []
        self.mentions = mentions.filter { known.insert($0).inserted }
        self.terms = terms.union(mentions.map { .area($0.area) }).sorted { ($0.kind.rawValue, $0.key) < ($1.kind.rawValue, $1.key) }
    }
}

/// A short form that official documents use and its words: «KH&CN» is «Khoa học và Công nghệ».
public struct Abbreviation: Hashable, Sendable {
    /// The short form as printed.
    public var short: String
    /// The words that it stands for, in the form used inside a sentence.
    public var full: String
    /// The words one of which must stand directly before the short form for it to mean this («Sở» before «NV» for
    /// Nội vụ); empty when the short form has this one meaning everywhere.
    public var contexts: [String]
    /// Where the short form is used or ordered.
    public var source: String

    /// A short form and its words.
    public init(short: String, full: String, contexts: [String] = [], source: String) {
        self.short = short
        self.full = full
        self.contexts = contexts
        self.source = source
    }

    /// Whether the short form means this wherever it stands.
    public var isUnambiguous: Bool { contexts.isEmpty }
}

/// Words that are part of a longer run of text, which many wordings share: a plan of a hundred megabytes is not copied task by task.
public struct Wording: Hashable, Sendable {
    private let bytes: [UInt8]
    private let range: Range<Int>

    /// The words of a byte range of valid UTF-8; where lines break inside it a space is read.
    public init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// Words of their own.
    public init(_ words: String) {
        bytes = Array(words.utf8)
        range = bytes.indices
    }

    /// The words on one line.
    public var words: String {
        let part = bytes[range]
        return part.contains(0x0A) ? String(decoding: part.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : String(decoding: part, as: UTF8.self)
    }

    /// Two wordings are the same when they read the same.
    public static func == (left: Wording, right: Wording) -> Bool { left.words == right.words }

    /// By the words, wherever they stand.
    public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

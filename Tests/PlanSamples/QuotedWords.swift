public import Documents
public import Planning

/// Finds quoted words in a text, so that tests cite by words and not by numbers.
public struct QuotedWords: Sendable {
    private let bytes: [UInt8]

    /// The text whose words are quoted.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Where words first stand; nowhere when they do not.
    public func range(_ words: String) -> Range<Int> {
        let wanted = Array(words.utf8)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return 0..<0 }
        let start = (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
        return start.map { $0..<($0 + wanted.count) } ?? 0..<0
    }

    /// The words as a citation; `from` stands right before them and belongs to it.
    public func cite(_ words: String, from opening: String = "") -> Citation {
        Citation([range(opening + words)])
    }

    /// A value with the words that it was taken from: its own, unless others are named.
    public func cited(_ value: String, at words: String? = nil) -> Cited<String> {
        Cited(value, cite(words ?? value))
    }

    /// The lines that print something.
    public var lines: [Range<Int>] {
        bytes.indices.split { bytes[$0] == 0x0A }.map { $0.startIndex..<$0.endIndex }
    }

    /// The words of a range.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

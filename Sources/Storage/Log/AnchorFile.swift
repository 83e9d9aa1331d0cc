/// Signed heads that are kept where the database's administrator does not reach: one a line, comments after `#`.
public struct AnchorFile: Sendable {
    /// In the order of the file.
    public let heads: [SignedHead]

    /// Heads to be written down.
    public init(heads: [SignedHead]) { self.heads = heads }

    /// Reads a file. A line that is no signed head is refused with its number: an anchor that was damaged must not be passed over.
    public init(reading text: String) throws(AnchorFileError) {
        var heads: [SignedHead] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = Self.trimmed(line)
            guard !words.isEmpty, !words.hasPrefix("#") else { continue }
            guard words.hasPrefix("thucthi-head v1 ") else { throw .unknownForm(line: index + 1) }
            guard let head = SignedHead(words) else { throw .damaged(line: index + 1) }
            heads.append(head)
        }
        self.heads = heads
    }

    /// The text of the file.
    public var text: String {
        "# Thực Thi: các mốc đã ký của nhật ký (docs/LOG.md)\n" + heads.map { "\($0)\n" }.joined()
    }

    /// Blanks at either end come with copying, and are no part of a line.
    private static func trimmed(_ line: Substring) -> String {
        let blanks: Set<Character> = [" ", "\t"]
        let start = line.drop { blanks.contains($0) }
        let end = start.lastIndex { !blanks.contains($0) }
        return end.map { String(start[...$0]) } ?? ""
    }
}

import Documents
import Planning
import Vietnamese

/// Words of a scanned page that the machine reading was not sure of.
struct DoubtfulWords: FindingRule {
    static let kind = FindingKind("doubtful-words", .note)

    /// Below this sureness (0…100) about every second word is misread.
    private static let threshold = 60
    /// So many are quoted in the sentence.
    private static let quoted = 5

    func findings(in evidence: Evidence) -> [Finding] {
        let anchors = evidence.document.anchors.sorted
        var pages: [(number: Int, words: [Range<Int>])] = []
        for (index, anchor) in anchors.enumerated() {
            guard case .word(let page, _, let confidence) = anchor.spot, confidence < Self.threshold else { continue }
            let end = index + 1 < anchors.count ? anchors[index + 1].byte : evidence.document.text.bytes.count
            guard let word = printed(anchor.byte..<end, evidence.document) else { continue }
            if pages.last?.number == page { pages[pages.count - 1].words.append(word) } else { pages.append((page, [word])) }
        }
        return pages.map { finding($0.number, $0.words, evidence.document) }
    }

    /// The word without the blanks behind it; none where only signs stand.
    private func printed(_ range: Range<Int>, _ document: Document) -> Range<Int>? {
        let words = document.text.bytes.withUnsafeBufferPointer { bytes in
            var words: [Word] = []
            WordCutter.cut(bytes, in: range, into: &words)
            return words
        }
        guard let first = words.first, let last = words.last, words.contains(where: { $0.shape != .sign }) else { return nil }
        return Int(first.start)..<Int(last.end)
    }

    private func finding(_ page: Int, _ words: [Range<Int>], _ document: Document) -> Finding {
        let some = words.prefix(Self.quoted).map { document.text.words(in: $0) }
        let rest = words.count > some.count ? " …" : ""
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Đối chiếu với bản in \(words.count) từ đọc không chắc ở trang \(page): \(Quoted.list(some))\(rest).", citation: Citation(words))
    }
}

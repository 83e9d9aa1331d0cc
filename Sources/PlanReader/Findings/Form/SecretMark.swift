import Documents
import Planning
import Vietnamese

/// The document bears a mark of state secrecy; it must not be read into a system that is not licensed for it.
struct SecretMark: FindingRule {
    static let kind = FindingKind(PlanIntake.secretCode, .serious)

    private static let marks = PhraseBook<String>([("=mật", "MẬT"), ("=tối mật", "TỐI MẬT"), ("=tuyệt mật", "TUYỆT MẬT")])
    private static let labels = PhraseBook<Bool>([("=độ mật", true)])

    func findings(in evidence: Evidence) -> [Finding] {
        let end = headEnd(evidence)
        return evidence.document.blocks.lazy.flatMap { pieces($0, before: end) }.compactMap { finding($0, evidence) }.prefix(1).map { $0 }
    }

    /// The last byte of the head; of a document without one, that of its first paragraphs.
    private func headEnd(_ evidence: Evidence) -> Int {
        let last = max(evidence.regions.head.upperBound, min(8, evidence.regions.preamble.upperBound)) - 1
        guard evidence.source.paragraphs.indices.contains(last) else { return 0 }
        return evidence.source.text.map.source(of: evidence.source.paragraphs[last].range).upperBound
    }

    /// Lines and cells of the head; words outside the text (page headers, boxes) wherever they stand.
    private func pieces(_ block: Block, before end: Int) -> [Range<Int>] {
        switch block {
        case .line(let range), .paragraph(let range): range.lowerBound < end ? [range] : []
        case .row(let cells): cells.filter { $0.lowerBound < end }
        case .aside(let range): [range]
        case .pageBreak: []
        }
    }

    private func finding(_ range: Range<Int>, _ evidence: Evidence) -> Finding? {
        guard range.count < 400, let mark = evidence.document.text.bytes.withUnsafeBufferPointer({ mark(in: range, of: $0) }) else { return nil }
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity,
            message: "Dừng xử lý văn bản này trên hệ thống: văn bản có dấu «\(mark.name)», chỉ được đọc và lưu trên thiết bị được phép xử lý bí mật nhà nước.", citation: Citation(mark.range))
    }

    /// The mark that stands alone in capitals: between the ends of the line, tabs or wide gaps.
    private func mark(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> (name: String, range: Range<Int>)? {
        var words: [Word] = []
        WordCutter.cut(bytes, in: range, into: &words)
        var pieces: [[Word]] = []
        for word in words where word.shape != .sign {
            if let last = pieces.last?.last, Int(word.start) - Int(last.end) <= 2 { pieces[pieces.count - 1].append(word) } else { pieces.append([word]) }
        }
        return pieces.lazy.compactMap { alone($0) }.first
    }

    private func alone(_ words: [Word]) -> (name: String, range: Range<Int>)? {
        let start = Self.labels.longest(in: words, at: 0)?.count ?? 0
        guard let (name, count) = Self.marks.longest(in: words, at: start), start + count == words.count, words[start...].allSatisfy({ $0.shape == .capitals }) else { return nil }
        return (name, Int(words[start].start)..<Int(words[words.count - 1].end))
    }
}

import Vietnamese

/// Sets aside what is printed on a page and is no part of the text: page numbers, stamps of signing, rules, footnotes.
struct FurnitureFinder {
    private let bytes: UnsafeBufferPointer<UInt8>

    static func mark(_ lines: inout [PrintedLine], in bytes: UnsafeBufferPointer<UInt8>) {
        nonisolated(unsafe) let finder = FurnitureFinder(bytes: bytes)
        let found = Lanes.map(lines.count) { [lines] piece in piece.map { lines[$0].furniture ?? finder.furniture(lines[$0]) } }
        for (index, furniture) in found.joined().enumerated() where furniture != .rule || !opensNext(lines, index) { lines[index].furniture = furniture }
        finder.markFootnotes(&lines)
    }

    /// A bullet alone on its line, right over its words.
    private static func opensNext(_ lines: [PrintedLine], _ index: Int) -> Bool {
        lines[index].isBareLabel && index + 1 < lines.count && !lines[index + 1].blankBefore && lines[index + 1].opening.isPlain && lines[index + 1].origin == .line
    }

    private func furniture(_ line: PrintedLine) -> PrintedLine.Furniture? {
        guard line.origin != .row else { return nil }
        if line.width <= 12, isPageNumber(line.range) { return .pageNumber }
        if isRule(line.range) { return .rule }
        return line.width <= 120 && isStamp(line.range) ? .stamp : nil
    }

    /// `3`, `- 3 -`, `3/12`, `Trang 3`, alone on its line.
    private func isPageNumber(_ range: Range<Int>) -> Bool {
        let words = cut(range)
        let numbers = words.filter(\.isNumber)
        guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.range.count <= 3 }) else { return false }
        return words.allSatisfy { $0.isNumber || $0.isSign("-") || $0.isSign("/") || $0.isSign("|") || Self.page.longest(in: [$0], at: 0) != nil }
            && !(numbers.count == 2 && words.count == 2)
    }

    private static let page = PhraseBook<Bool>([("trang", true), ("page", true)])

    private func isRule(_ range: Range<Int>) -> Bool {
        // Nearly every line begins with a word, and is no rule.
        guard cut(range, most: 1).first?.shape == .sign else { return false }
        let words = cut(range)
        return !words.isEmpty && words.allSatisfy { $0.shape == .sign && !$0.isSign("(") && !$0.isSign(")") }
    }

    private static let stamps = PhraseBook<Bool>([
        ("ký bởi", true), ("người ký :", true), ("ngày ký :", true), ("thời gian ký", true), ("chữ ký số", true), ("ký điện tử bởi", true),
        ("được ký bởi", true), ("cơ quan : ủy ban", true), ("=email :", true), ("signature valid", true), ("signed by", true),
    ])

    private func isStamp(_ range: Range<Int>) -> Bool {
        Self.stamps.longest(in: cut(range, most: 8), at: 0) != nil
    }

    /// A block at the foot of a page that begins with a bare small number: everything from there to the page number.
    private func markFootnotes(_ lines: inout [PrintedLine]) {
        for foot in lines.indices where lines[foot].furniture == .pageNumber {
            var start = foot
            var seen = 0
            while start > 0, seen < 30, lines[start - 1].furniture == nil {
                start -= 1
                seen += 1
                guard lines[start].origin == .line, opensNote(lines[start]) else { continue }
                guard lines[start].blankBefore else { break }
                for index in start..<foot { lines[index].furniture = .footnote }
                break
            }
        }
    }

    /// `1 Các quy định …`: a number without a point, then a capital.
    private func opensNote(_ line: PrintedLine) -> Bool {
        let words = cut(line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 24))
        guard words.count > 1, words[0].isNumber, words[0].range.count <= 2, line.opening.isPlain else { return false }
        return words[1].isCapitalised
    }

    private func cut(_ range: Range<Int>, most: Int = .max) -> [Word] {
        var words: [Word] = []
        WordCutter.cut(bytes, in: range, into: &words, most: most)
        return words
    }
}

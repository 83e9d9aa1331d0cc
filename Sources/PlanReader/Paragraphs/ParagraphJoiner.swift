import Documents
import Vietnamese

/// Stage 2: furniture set aside, printed lines joined into paragraphs, text cleaned.
///
/// Promises: each line is in exactly one paragraph, furniture in paragraphs of its own; a paragraph that a page break or a narrow
/// column cut is whole again; the clean text is NFC with single spaces; the source map leads every clean byte back.
struct ParagraphJoiner {
    private let raw: UnsafeBufferPointer<UInt8>
    private let setting: Setting
    private var text: CleanText
    private var paragraphs: [Paragraph] = []
    private var last: PrintedLine?
    /// The head of the document and the signature keep their columns; elsewhere a gap in a line means nothing.
    private var inHead = true

    static func join(_ document: Document) -> ParagraphText {
        var lines = LineCutter.cut(document)
        return document.text.bytes.withUnsafeBufferPointer { raw in
            FurnitureFinder.mark(&lines, in: raw)
            var joiner = ParagraphJoiner(raw: raw, setting: .of(lines), text: CleanText(capacity: raw.count))
            joiner.paragraphs.reserveCapacity(lines.count)
            for (index, line) in lines.enumerated() where line.furniture == nil { joiner.take(line, number: index) }
            for line in lines where line.furniture != nil { joiner.setAside(line) }
            let isSentencePerLine = SentencePerLine.judge(joiner.paragraphs, text: joiner.text, isWrapped: joiner.setting.wrap != nil)
            return ParagraphText(text: joiner.text, paragraphs: joiner.paragraphs, isSentencePerLine: isSentencePerLine, source: raw)
        }
    }

    private init(raw: UnsafeBufferPointer<UInt8>, setting: Setting, text: CleanText) {
        self.raw = raw
        self.setting = setting
        self.text = text
    }

    private mutating func take(_ line: PrintedLine, number: Int) {
        var line = line
        if case .label = line.opening, line.origin != .columns { inHead = false }
        if number > 40 { inHead = false }
        if line.origin == .columns, !inHead, !isSignature(line) { line.origin = .line }
        if let last, !paragraphs.isEmpty, setting.joins(last, line), !isTitled(line, number) {
            extend(with: line, after: last)
        } else {
            begin(line)
            line.isFirst = true
        }
        last = line
    }

    /// The type of the document stands alone, whatever letter the title below begins with; a title in capitals ends before a sentence.
    private func isTitled(_ line: PrintedLine, _ number: Int) -> Bool {
        guard number <= 60, line.blankBefore, let above = paragraphs.last?.range else { return false }
        if Greeting.opens(text.cut(above, most: 4)) { return line.opening != .plain(startsSmall: true) }
        if above.count < 48 { return TypeLine.alone(text.cut(above)) != nil }
        return inHead && isShouted(text.cut(above)) && !isShouted(text.preview(of: line.range, raw: raw))
    }

    /// All letters are capitals, that of `5G` too.
    private func isShouted(_ words: [Word]) -> Bool { words.allSatisfy { !$0.isLetters || $0.shape == .capitals || $0.isCapitalised && $0.range.count == 1 } }

    /// `Nơi nhận:` on the left, the signer's post on the right.
    private func isSignature(_ line: PrintedLine) -> Bool {
        line.cells.count == 2 && Signature.opensRecipients(text.preview(of: line.cells[0], raw: raw))
    }

    private mutating func begin(_ line: PrintedLine) {
        let start = text.bytes.count
        var cells: [Range<Int>] = []
        if line.cells.isEmpty {
            _ = text.append(line.range, of: raw)
        } else {
            for cell in line.cells {
                if !cells.isEmpty { text.join(with: 0x7C, from: cell.lowerBound) }
                cells.append(text.append(cell, of: raw))
            }
        }
        paragraphs.append(
            Paragraph(
                range: start..<text.bytes.count, opening: line.opening, cells: cells, isRow: line.origin == .row, isClosed: line.isClosed,
                endsInColon: line.endsInColon, blankBefore: line.blankBefore, furniture: line.furniture))
        paragraphs[paragraphs.count - 1].opening = text.opening(in: start..<text.bytes.count)
        text.join(with: 0x0A, from: line.range.upperBound)
    }

    /// Goes on the last paragraph. A hyphen that closes a line inside a symbol (`11-` `CT/TU`) takes no space.
    private mutating func extend(with line: PrintedLine, after last: PrintedLine) {
        let index = paragraphs.count - 1
        text.replaceLast(with: text.endsInHyphen ? nil : 0x20)
        _ = text.append(line.range, of: raw)
        paragraphs[index].range = paragraphs[index].range.lowerBound..<text.bytes.count
        paragraphs[index].isClosed = line.isClosed
        paragraphs[index].endsInColon = line.endsInColon
        if last.isBareLabel { paragraphs[index].opening = text.opening(in: paragraphs[index].range) }
        text.join(with: 0x0A, from: line.range.upperBound)
    }

    /// Furniture is kept behind the text, so that nothing is lost; neighbouring lines of one footnote become one paragraph.
    private mutating func setAside(_ line: PrintedLine) {
        if line.furniture == .footnote, let previous = paragraphs.last, previous.furniture == .footnote, !line.blankBefore || !previous.isClosed, let last {
            extend(with: line, after: last)
        } else {
            begin(line)
        }
        last = line
    }
}

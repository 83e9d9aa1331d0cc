import Documents
import Vietnamese

/// The head of the document: number, place and date, type, title; and where it ends.
struct TitleBlock {
    var type: (name: String, range: Range<Int>)?
    var number: (text: String, range: Range<Int>)?
    var placeDate: PlaceDateLine?
    var title: (text: String, range: Range<Int>)?
    var isDraft = false
    /// The words above the number: the authority and the body that issues.
    var authority: [HeadPiece] = []
    /// The first paragraph behind the head.
    var end = 0

    private static let draft = PhraseBook<Bool>([("dự thảo", true)])
    private static let subject = PhraseBook<Bool>([("v / v", true), ("về việc", true)])
    private static let national = PhraseBook<Bool>([("cộng hòa xã hội chủ nghĩa", true), ("độc lập - tự do", true), ("độc lập tự do", true), ("đảng cộng sản việt nam", true)])

    static func read(_ source: ParagraphText) -> TitleBlock {
        let count = source.paragraphs.prefix(60).firstIndex { $0.furniture != nil } ?? min(60, source.paragraphs.count)
        var block = TitleBlock()
        let pieces = HeadPiece.pieces(of: source, in: 0..<count)
        let limit = block.limit(source, count)
        for piece in pieces where piece.paragraph < limit { block.take(piece, source.text, isItem: !source.paragraphs[piece.paragraph].opening.isPlain) }
        block.findTitle(source, pieces.filter { $0.paragraph < limit }, limit)
        block.end = block.afterGreeting(source, from: block.end, limit)
        return block
    }

    /// The head ends before the outline begins at the latest.
    private func limit(_ source: ParagraphText, _ count: Int) -> Int {
        (0..<count).first { index in
            guard case .label(let label, _) = source.paragraphs[index].opening, source.paragraphs[index].cells.isEmpty else { return Appendix.opens(source, at: index) }
            return label.ordinal == 1 && label.family != .letter || label.family == .roman
        } ?? count
    }

    private mutating func take(_ piece: HeadPiece, _ text: CleanText, isItem: Bool) {
        if let begun = number, !begun.text.contains("/"), piece.words.first?.isSign("/") == true, piece.words.count < 8 {
            // `Số: 565` and `/TB-UBND` may stand on two lines.
            number = (begun.text + text.words(in: piece.range).filter { $0 != " " }, begun.range.lowerBound..<piece.range.upperBound)
            end = max(end, piece.paragraph + 1)
        } else if number == nil, let found = NumberLine.read(piece.words, in: text) {
            number = (found.number, found.range)
            authority.append(piece)
            end = max(end, piece.paragraph + 1)
        } else if number == nil, type == nil, piece.paragraph < 6, !isItem, piece.words.count <= 24, piece.words.first?.shape == .capitals || piece.words.dropFirst().first?.shape == .capitals {
            if Self.national.longest(in: piece.words, at: 0) == nil { authority.append(piece) }
        }
        if placeDate == nil, piece.words.count <= 40, let found = PlaceDateLine.read(piece.words, in: text) {
            placeDate = found
            end = max(end, piece.paragraph + 1)
        }
        if piece.words.count <= 12, Self.draft.occurs(in: piece.words), piece.words.contains(where: { $0.shape == .capitals }) { isDraft = true }
        if type == nil, let (name, _) = TypeLine.shouted(piece.words), TypeLine.alone(piece.words) != nil || number != nil || placeDate != nil || piece.paragraph < 3 {
            type = (name, piece.range)
            end = piece.paragraph + 1
        }
    }

    private mutating func findTitle(_ source: ParagraphText, _ pieces: [HeadPiece], _ limit: Int) {
        if let type, let line = pieces.first(where: { $0.range == type.range }) {
            if let basis = (0..<line.paragraph).first(where: { Preamble.isBasis(source.text.cut(source.paragraphs[$0].range)) }) {
                titleOverBasis(source, basis, behind: line.paragraph)
                return
            }
            titleLines(source, from: line.paragraph + 1, limit)
            if let (_, count) = TypeLine.shouted(line.words), count < line.words.count { addShouted(line, from: count, source) }
        } else if let subject = pieces.first(where: { subjectStart($0.words) != nil }) {
            type = ("Công văn", subject.range)
            officialLetterTitle(source, subject, pieces)
        } else if number == nil, let greeting = pieces.first(where: { Greeting.opens($0.words) }) {
            // A letter without its head.
            type = ("Công văn", greeting.range)
        } else if number == nil, let first = pieces.first(where: { !$0.words.isEmpty }), let (name, count) = TypeLine.opening(first.words) {
            type = (name, Int(first.words[0].start)..<Int(first.words[count - 1].end))
            let range = Int(first.words[count].start)..<first.range.upperBound
            title = (source.text.words(in: range), range)
            end = first.paragraph + 1
        }
    }

    /// A decision whose head was left out: the title stands over the legal basis, `QUYẾT ĐỊNH:` behind it.
    private mutating func titleOverBasis(_ source: ParagraphText, _ basis: Int, behind line: Int) {
        titleLines(source, from: authority.isEmpty && number == nil ? 0 : end < line ? end : 0, basis)
        end = line + 1
    }

    /// The title begins on the line of the type: `KẾ HOẠCH PHÁT TRIỂN …`.
    private mutating func addShouted(_ line: HeadPiece, from count: Int, _ source: ParagraphText) {
        guard line.words[count].shape != .sign else { return }
        let range = Int(line.words[count].start)..<(title?.range.upperBound ?? line.range.upperBound)
        title = (source.text.line(range), range)
        end = max(end, line.paragraph + 1)
    }

    private func subjectStart(_ words: [Word]) -> Int? {
        words.indices.first { Self.subject.longest(in: words, at: $0) != nil && words[$0].isCapitalised && ($0 == 0 || number != nil || words[0].shape == .capitals) }
    }

    /// Lines under the type, up to a blank line, a sentence, the legal basis or the greeting.
    private mutating func titleLines(_ source: ParagraphText, from start: Int, _ limit: Int) {
        var index = start
        var last: Int?
        while index < limit {
            let paragraph = source.paragraphs[index]
            let words = source.text.cut(paragraph.range)
            let isFirst = last == nil
            if paragraph.isRow || Greeting.opens(words) || (!isFirst && (paragraph.blankBefore || paragraph.isClosed && words.count > 12 && !words[0].isSign("(") || Preamble.isBasis(words))) { break }
            if !isFirst, Self.namesAuthority(source, index) { break }
            if paragraph.endsInColon || isFirst && paragraph.isClosed && words.count > 80 { break }
            last = index
            index += 1
        }
        guard let last else { return }
        let range = source.paragraphs[start].range.lowerBound..<source.paragraphs[last].range.upperBound
        title = (source.text.line(range), range)
        end = last + 1
    }

    /// `BỘ TRƯỞNG BỘ X` between the title and `Căn cứ …`: who decides.
    static func namesAuthority(_ source: ParagraphText, _ index: Int) -> Bool {
        let words = source.text.cut(source.paragraphs[index].range)
        guard words.count <= 14, index + 1 < source.paragraphs.count, source.paragraphs[index].opening.isPlain, Preamble.isBasis(source.text.cut(source.paragraphs[index + 1].range)) else { return false }
        return Signature.opensWithPost(words) || HeadNouns.read(words, at: 0) != nil
    }

    /// `V/v …` under the number, perhaps over several short lines of the left column.
    private mutating func officialLetterTitle(_ source: ParagraphText, _ piece: HeadPiece, _ pieces: [HeadPiece]) {
        guard let start = subjectStart(piece.words), let (_, count) = Self.subject.longest(in: piece.words, at: start), start + count < piece.words.count else { return }
        var range = Int(piece.words[start + count].start)..<piece.range.upperBound
        var parts = [source.text.words(in: range)]
        end = max(end, piece.paragraph + 1)
        for next in pieces where next.paragraph > piece.paragraph {
            let paragraph = source.paragraphs[next.paragraph]
            guard !paragraph.blankBefore, !Greeting.opens(next.words), !paragraph.isRow, paragraph.opening.isPlain, next.range.count < 400, PlaceDateLine.read(next.words, in: source.text) == nil else { break }
            parts.append(source.text.words(in: next.range))
            range = range.lowerBound..<next.range.upperBound
            end = next.paragraph + 1
        }
        title = (parts.joined(separator: " "), range)
    }

    /// `Kính gửi:` and the receivers under it belong to the head.
    private func afterGreeting(_ source: ParagraphText, from start: Int, _ limit: Int) -> Int {
        guard let greeting = (start..<max(start, min(limit, start + 8))).first(where: { opensGreeting(source, $0) }) else { return start }
        var index = greeting + 1
        while index < limit {
            if case .bullet = source.paragraphs[index].opening { index += 1 } else if isBare(source, index) { index += 1 } else { break }
        }
        return index
    }

    private func opensGreeting(_ source: ParagraphText, _ index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        return (paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells).contains { Greeting.opens(source.text.cut($0)) }
    }

    private func isBare(_ source: ParagraphText, _ index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        return paragraph.isRow && paragraph.cells.allSatisfy { $0.count < 4 }
    }
}

extension CleanText {
    /// The words of a range on one line.
    func line(_ range: Range<Int>) -> String {
        Wording(bytes, range).words
    }

    /// The source words of a range.
    func cite(_ range: Range<Int>) -> Citation { Citation(map.source(of: range)) }
}

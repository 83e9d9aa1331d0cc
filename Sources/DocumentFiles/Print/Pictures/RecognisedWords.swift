import Documents

/// The table of words (TSV) that tesseract prints: one line for each page, block, paragraph, line and word.
enum RecognisedWords {
    /// The pages with their words, boxes turned into points by a scale found from the page's width and height in dots.
    static func pages(_ output: [UInt8], scale: (Double, Double) -> Double) -> [PrintedPage] {
        var pages: [PrintedPage] = []
        var factor = 1.0
        var line: [Substring] = []
        for row in String(decoding: output, as: UTF8.self).split(separator: "\n").dropFirst() {
            let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
            guard fields.count == 12, let box = box(fields) else { continue }
            if fields[0] == "1" {
                factor = scale(box.width, box.height)
                pages.append(PrintedPage(number: pages.count + 1, width: box.width * factor, height: box.height * factor, pieces: [], isFromPicture: true))
            } else if fields[0] == "5", !pages.isEmpty, let word = word(fields, box, factor) {
                let place = Array(fields[1...4])
                if place != line { pages[pages.count - 1].pieces.append(PrintedPiece(words: [])) }
                line = place
                let last = pages[pages.count - 1].pieces.count - 1
                pages[pages.count - 1].pieces[last].words.append(word)
            }
        }
        return pages
    }

    private static func box(_ fields: [Substring]) -> Box? {
        guard let left = Double(fields[6]), let top = Double(fields[7]), let width = Double(fields[8]), let height = Double(fields[9]) else { return nil }
        return Box(left: left, top: top, right: left + width, bottom: top + height)
    }

    private static func word(_ fields: [Substring], _ box: Box, _ factor: Double) -> PrintedWord? {
        let text = String(fields[11]).trimmingBlanks()
        guard !text.isEmpty, let confidence = Double(fields[10]), confidence >= 0 else { return nil }
        // Dust and strokes are read as signs, but without trust.
        if confidence < 50, !text.contains(where: { $0.isLetter || $0.isNumber }) { return nil }
        let scaled = Box(left: box.left * factor, top: box.top * factor, right: box.right * factor, bottom: box.bottom * factor)
        return PrintedWord(text: text, box: scaled, confidence: min(100, Int(confidence)))
    }
}

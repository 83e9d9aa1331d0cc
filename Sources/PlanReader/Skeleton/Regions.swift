import Vietnamese

/// The large parts of a document, as ranges of paragraphs.
struct Regions {
    /// Authority, national title, number, type, title.
    var head: Range<Int>
    /// From the title to the first item: legal basis, reasons, the words that open the orders.
    var preamble: Range<Int>
    var body: Range<Int>
    /// Recipients, post and name of the signer.
    var signature: Range<Int>
    var appendices: [Range<Int>]
    /// Furniture, kept behind the text.
    var furniture: Range<Int>
}

/// Finds the large parts by what opens them.
struct RegionFinder {
    private let source: ParagraphText
    private let count: Int

    static func find(in source: ParagraphText, head: Int) -> Regions {
        let count = source.paragraphs.firstIndex { $0.furniture != nil } ?? source.paragraphs.count
        return RegionFinder(source: source, count: count).regions(head: min(head, count))
    }

    private func regions(head: Int) -> Regions {
        let starts = appendixStarts(from: head)
        let textEnd = starts.first ?? count
        let signature = signatureStart(in: head..<textEnd)
        let body = min(bodyStart(in: head..<signature), signature)
        let ends = starts.dropFirst() + [count]
        return Regions(
            head: 0..<head, preamble: head..<body, body: body..<signature, signature: signature..<textEnd,
            appendices: zip(starts, ends).map { $0..<$1 }, furniture: count..<source.paragraphs.count)
    }

    private func words(_ index: Int) -> [Word] { source.text.cut(source.paragraphs[index].range) }

    /// The first label that counts from one, or what follows the line that opens the orders.
    private func bodyStart(in range: Range<Int>) -> Int {
        if let labelled = range.first(where: opensOutline) { return labelled }
        if let opener = range.first(where: { source.paragraphs[$0].endsInColon && !Greeting.opens(words($0)) }) { return opener + 1 }
        return range.first { source.paragraphs[$0].cells.isEmpty && !Preamble.isBasis(words($0)) } ?? range.upperBound
    }

    private func opensOutline(_ index: Int) -> Bool {
        guard case .label(let label, _) = source.paragraphs[index].opening, source.paragraphs[index].cells.isEmpty else { return false }
        return label.family != .bracketed && label.family != .smallRoman && label.ordinal <= 2
    }

    private func signatureStart(in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return range.upperBound }
        let recipients = range.last { opensSignature($0) && !isGreetingList($0) }
        guard let recipients else { return range.upperBound }
        // The post may be printed before the recipients.
        return (max(range.lowerBound, recipients - 6)..<recipients).first { Signature.isPost(words($0)) } ?? recipients
    }

    private func opensSignature(_ index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        let pieces = paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells
        return pieces.contains { Signature.opensRecipients(source.text.cut($0)) }
    }

    private func isGreetingList(_ index: Int) -> Bool { index < count / 4 && count > 12 }

    private func appendixStarts(from head: Int) -> [Int] {
        var starts: [Int] = []
        var signed = false
        for index in head..<max(head, count) {
            signed = signed || opensSignature(index)
            let isTitled = signed && starts.isEmpty && Appendix.isUntitled(source, at: index)
            if Appendix.opens(source, at: index) || isTitled { starts.append(index) }
        }
        return starts
    }
}

import Vietnamese

/// The large parts of a document, as ranges of paragraphs.
struct Regions {
    /// Authority, national title, number, type, title.
    var head: Range<Int>
    /// From the title to the first item: legal basis, reasons, the words that open the orders.
    var preamble: Range<Int>
    /// The orders; more than one range where a decision is followed by the plan that it issues.
    var bodies: [Range<Int>]
    /// Recipients, post and name of the signer, and the head of a document that follows.
    var signatures: [Range<Int>]
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
        let signatures = signatures(in: head..<textEnd)
        let first = signatures.first?.lowerBound ?? textEnd
        let body = min(bodyStart(in: head..<first), first)
        let edges = [body] + signatures.flatMap { [$0.lowerBound, $0.upperBound] } + [textEnd]
        let bodies = stride(from: 0, to: edges.count, by: 2).map { edges[$0]..<max(edges[$0], edges[$0 + 1]) }
        let parts = zip(starts, starts.dropFirst() + [count]).map { unsigned($0..<$1) }
        return Regions(
            head: 0..<head, preamble: head..<body, bodies: bodies, signatures: signatures + parts.compactMap(\.signature), appendices: parts.map(\.appendix),
            furniture: count..<source.paragraphs.count)
    }

    /// An appendix that is signed itself ends where its recipients begin.
    private func unsigned(_ appendix: Range<Int>) -> (appendix: Range<Int>, signature: Range<Int>?) {
        guard let last = signatures(in: appendix).last, last.upperBound == appendix.upperBound, last.lowerBound > appendix.lowerBound else { return (appendix, nil) }
        return (appendix.lowerBound..<last.lowerBound, last)
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

    /// Each list of recipients with what stands around it, up to the items of a document that follows.
    private func signatures(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in range where opensSignature(index) && index >= found.last?.upperBound ?? range.lowerBound {
            let low = found.last?.upperBound ?? range.lowerBound
            // The post may be printed before the recipients.
            let start = (max(low, index - 6)..<index).first { Signature.isPost(words($0)) } ?? index
            found.append(start..<(attachedStart(in: index + 1..<range.upperBound) ?? range.upperBound))
        }
        return found
    }

    /// Behind a signature: the first item of an attached document, whose title stands in capitals over it.
    private func attachedStart(in range: Range<Int>) -> Int? {
        guard let title = range.first(where: { TypeLine.shouted(words($0)) != nil }) else { return nil }
        return (title + 1..<range.upperBound).first { opensOutline($0) }
    }

    private func opensSignature(_ index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        let pieces = paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells
        return pieces.contains { Signature.opensRecipients(source.text.cut($0)) }
    }

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

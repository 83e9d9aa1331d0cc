/// Paragraphs of a Word file.
extension WordStory {
    /// Reads the paragraph that was just opened and places its words.
    mutating func readParagraph(in container: Container) throws(DocumentFileError) {
        let paragraph = paragraphs
        paragraphs += 1
        runs = 0
        words = carried ?? ParagraphText()
        carried = nil
        var properties = ParagraphProperties()
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            if scanner.word == .pPr {
                properties = try ParagraphProperties(&scanner)
                changes += properties.changes
            } else {
                try readInline(of: paragraph)
            }
        }
        // An instruction never runs over the end of a paragraph; a field that forgot to say so must not swallow the rest.
        for index in fields.indices { fields[index] = false }
        try finish(paragraph, properties, in: container)
    }

    private mutating func finish(_ paragraph: Int, _ properties: ParagraphProperties, in container: Container) throws(DocumentFileError) {
        var text = words
        words = ParagraphText()
        if properties.endIsDeleted {
            carried = text
            return
        }
        if properties.endIsHidden && text.isEmpty { return }
        if let number = number(properties) { text.number(number, paragraph: paragraph) }
        if properties.breaksPage ?? styles.breaksPage(properties.style) { text.pagesBefore += 1 }
        if properties.endsSection { text.pagesBehind += 1 }
        try place(text, in: container)
    }

    /// The automatic number: the paragraph's own list, else the one that its style brings.
    private mutating func number(_ properties: ParagraphProperties) -> String? {
        let styled = styles.list(of: properties.style)
        guard let list = properties.list?.list ?? styled?.position.list else { return nil }
        let level = properties.list?.level ?? styled.flatMap { lists.level(broughtBy: $0.style, in: list) ?? $0.position.level } ?? 0
        return lists.number(list: list, level: level)
    }

    /// What may stand in a paragraph: runs, and elements around them that say nothing about the words.
    mutating func readInline(of paragraph: Int) throws(DocumentFileError) {
        switch scanner.word {
        case .r: try readRun(of: paragraph)
        case .hyperlink, .smartTag, .sdt, .sdtContent, .fldSimple, .customXml, .dir, .bdo: return
        case .ins, .moveTo: changes += 1
        case .del, .moveFrom:
            changes += 1
            try scanner.skip()
        case .oMath, .oMathPara: try readFormula(of: paragraph)
        case .alternateContent, .choice, .fallback: try enterAlternative()
        default: try scanner.skip()
        }
    }

    /// The letters of a formula in their order.
    private mutating func readFormula(of paragraph: Int) throws(DocumentFileError) {
        words.beginRun(runs, of: paragraph)
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            if try scanner.next() == .open, scanner.word == .t { try readText() }
        }
    }
}

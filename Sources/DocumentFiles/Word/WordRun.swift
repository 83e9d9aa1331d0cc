/// Runs of a Word file: words that are printed alike.
extension WordStory {
    mutating func readRun(of paragraph: Int) throws(DocumentFileError) {
        let run = runs
        runs += 1
        var isHidden = false
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            if scanner.word == .rPr {
                isHidden = try readsHidden()
                if isHidden { hiddenRuns += 1 }
            } else if isHidden, scanner.word != .fldChar {
                try scanner.skip()
            } else {
                try readPiece(of: paragraph, run: run)
            }
        }
    }

    /// Reads the properties of a run: whether its words are hidden, by themselves or by their style.
    private mutating func readsHidden() throws(DocumentFileError) -> Bool {
        var own: Bool?
        var styled = false
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .vanish: own = scanner.isOn
            case .rStyle: styled = styles.hides(scanner.attribute("val"))
            case nil: continue
            default: try scanner.skip()
            }
        }
        return own ?? styled
    }

    private mutating func readPiece(of paragraph: Int, run: Int) throws(DocumentFileError) {
        switch scanner.word {
        case .fldChar: turnField(scanner.attribute("fldCharType"))
        case .drawing, .pict, .object: try readDrawing()
        case .alternateContent, .choice, .fallback: try enterAlternative()
        case .ruby, .rubyBase: return
        case .r: try readRun(of: paragraph)
        case let piece?:
            if fields.contains(true) { return try scanner.skip() }
            words.beginRun(run, of: paragraph)
            try readPrinted(piece)
        case nil: try scanner.skip()
        }
    }

    private mutating func readPrinted(_ piece: WordElement) throws(DocumentFileError) {
        switch piece {
        case .t: return try readText()
        case .tab, .ptab: words.append(" ")
        case .cr: words.append("\n")
        case .noBreakHyphen: words.append("-")
        case .br: readBreak()
        case .sym: appendSymbol()
        default: break
        }
        try scanner.skip()
    }

    private mutating func readBreak() {
        guard scanner.attribute("type") == "page" else { return words.append("\n") }
        if words.isBlank {
            words.pagesBefore += 1
        } else {
            words.append("\n")
            words.pagesBehind += 1
        }
    }

    private mutating func appendSymbol() {
        guard let code = scanner.attribute("char").flatMap({ UInt32($0, radix: 16) }) else { return }
        words.append(SymbolFont.character(font: scanner.attribute("font") ?? "", code: code))
    }

    /// A field has an instruction and, behind `separate`, the result that is printed.
    private mutating func turnField(_ turn: String?) {
        switch turn {
        case "begin": fields.append(true)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    /// Reads the text of a `t`. Blanks at its ends count only where the file says so, as in Word.
    mutating func readText() throws(DocumentFileError) {
        let keepsBlanks = scanner.attribute("space") == "preserve"
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .text else { continue }
            let range = keepsBlanks ? scanner.text : scanner.textWithoutEdgeBlanks
            words.append(scanner.bytes, range, isLiteral: scanner.textIsLiteral)
        }
    }
}

extension XMLScanner {
    /// The range of the text that was met last, without blanks at its ends.
    var textWithoutEdgeBlanks: Range<Int> {
        var (start, end) = (text.lowerBound, text.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}

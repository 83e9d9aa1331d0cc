import Documents

/// Stage 1 in lines: `  120 line      label II     closed  II. NHIỆM VỤ`.
struct LineDump {
    let document: Document

    func lines() -> [String] {
        var lines = LineCutter.cut(document)
        document.text.bytes.withUnsafeBufferPointer { FurnitureFinder.mark(&lines, in: $0) }
        return lines.map(line)
    }

    private func line(_ line: PrintedLine) -> String {
        let facts = [
            DumpText.number(line.range.lowerBound), DumpText.padded("\(line.origin)", 12), DumpText.padded(DumpText.opening(line.opening), 14),
            DumpText.padded(line.furniture?.rawValue ?? closing(line), 12),
        ]
        let cells = line.cells.map { document.text.words(in: $0) }.joined(separator: " │ ")
        let words = line.cells.isEmpty ? document.text.words(in: line.range) : cells
        return (facts + [(line.blankBefore ? "¶ " : "") + DumpText.oneLine(words)]).joined(separator: " ")
    }

    private func closing(_ line: PrintedLine) -> String {
        if line.isFinal { return "final" }
        if line.endsInColon { return "colon" }
        return line.isClosed ? "closed" : "open"
    }
}

/// The cells of a row that is written with pipes, as in Markdown: `| 1 | Xây dựng | 2026 |`.
enum PipedCells {
    static func cells(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        let pipe = UInt8(ascii: "|")
        let pipes = range.filter { bytes[$0] == pipe }
        var cells = zip([range.lowerBound - 1] + pipes, pipes + [range.upperBound]).map { ($0 + 1)..<$1 }
        if let first = cells.first, first.isEmpty { cells.removeFirst() }
        if let last = cells.last, isBlank(last, in: bytes) { cells.removeLast() }
        return cells
    }

    private static func isBlank(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        bytes[range].allSatisfy { $0 == 0x20 }
    }
}

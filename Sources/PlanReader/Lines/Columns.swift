/// Cuts a printed line into columns: by ` | `, as tables are written in plain text, or by wide gaps, as a page is laid out.
enum Columns {
    /// The cells between pipes; one cell where the line has none.
    static func byPipes(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let pipe = UInt8(ascii: "|")
        guard bytes[range].contains(pipe) else { return [range] }
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == pipe {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<range.upperBound)
        // Markdown frames a row with pipes on both sides; where a blank stands before the first pipe, the first cell is empty.
        guard bytes[range.lowerBound] == pipe else { return cells }
        cells.removeFirst()
        let isFramed = bytes[range].last { $0 != 0x20 } == pipe
        return isFramed && cells.count > 1 ? cells.dropLast() : cells
    }

    /// The pieces between gaps of four spaces or more, or tabs.
    static func byGaps(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var gap = 0
        for index in range {
            let isSpace = bytes[index] == 0x20 || bytes[index] == 0x09
            if isSpace {
                gap += bytes[index] == 0x09 ? 4 : 1
            } else {
                if gap >= 4 {
                    pieces.append(start..<(index - gapBytes(before: index, of: bytes)))
                    start = index
                }
                gap = 0
            }
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }

    private static func gapBytes(before index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        while bytes[index - count - 1] == 0x20 || bytes[index - count - 1] == 0x09 { count += 1 }
        return count
    }

    /// A Markdown rule between head and body: `|---|:--:|`.
    static func isRule(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[range].allSatisfy { "|-: +=".utf8.contains($0) }
    }
}

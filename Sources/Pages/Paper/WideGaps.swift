/// Cuts a line at gaps of four spaces or more, or at tabs: that is how plain text sets two columns.
enum WideGaps {
    static func pieces(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var end = range.lowerBound
        var gap = 0
        for index in range {
            switch bytes[index] {
            case 0x09: gap += 4
            case 0x20: gap += 1
            case 0x0A: return [range]
            default:
                if gap >= 4, end > start {
                    pieces.append(start..<end)
                    start = index
                }
                gap = 0
                end = index + 1
            }
        }
        return pieces + [start..<end]
    }
}

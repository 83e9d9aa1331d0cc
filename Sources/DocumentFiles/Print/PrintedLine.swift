import Documents

/// A line across the whole page, as the eye reads it: words from left to right, also over columns.
struct PrintedLine: Sendable {
    private(set) var words: [PrintedWord]
    let box: Box

    init(_ pieces: [PrintedPiece]) {
        words = pieces.flatMap(\.words).sorted { $0.box.left < $1.box.left }
        box = words.map(\.box).joined
    }

    /// Joins pieces that stand side by side into lines, from the top of the page down.
    static func joining(_ pieces: [PrintedPiece]) -> [PrintedLine] {
        var rows: [[PrintedPiece]] = []
        var boxes: [[Box]] = []
        for piece in pieces.filter({ !$0.words.isEmpty }).sorted(by: { $0.box.middleY < $1.box.middleY }) {
            let box = piece.box
            // Only the last rows can still share their height with this piece.
            let fitting = rows.indices.suffix(8)
                .filter { row in boxes[row].allSatisfy { standsBeside($0, box) } && boxes[row].contains { sharesLine($0, box) } }
                .max { distance(boxes[$0], box) > distance(boxes[$1], box) }
            if let fitting {
                rows[fitting].append(piece)
                boxes[fitting].append(box)
            } else {
                rows.append([piece])
                boxes.append([box])
            }
        }
        return rows.map(PrintedLine.init).sorted { $0.box.middleY < $1.box.middleY }
    }

    private static func sharesLine(_ one: Box, _ other: Box) -> Bool {
        one.sharedHeight(other) > 0.5 * min(one.height, other.height)
    }

    private static func standsBeside(_ one: Box, _ other: Box) -> Bool {
        one.sharedWidth(other) <= 0.2 * min(one.height, other.height)
    }

    /// How far a piece stands above or below the nearest piece of a row.
    private static func distance(_ row: [Box], _ box: Box) -> Double {
        row.map { abs($0.middleY - box.middleY) }.min() ?? .infinity
    }

    /// The words parted where a gap is wider than between words of one text.
    func segments(gap: Double) -> [[PrintedWord]] {
        words.reduce(into: []) { segments, word in
            if let last = segments.last?.last, word.box.left - last.box.right < gap {
                segments[segments.count - 1].append(word)
            } else {
                segments.append([word])
            }
        }
    }
}

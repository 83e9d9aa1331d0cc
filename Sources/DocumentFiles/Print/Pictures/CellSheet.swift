import Documents

/// The cells of a page's tables, set one below the other on a picture of their own.
///
/// Picture reading follows lines across a page and so runs the columns of a table into each other; below one another
/// it reads each cell by itself, single digits too.
struct CellSheet {
    /// A cell with its place on the page and on the sheet, in dots.
    private struct Strip {
        var columns: Range<Int>
        var rows: Range<Int>
        var top: Int
    }

    /// Programs that read pictures end at 32,767 dots.
    private static let longest = 16_000
    /// White around each cell, in dots.
    private static let margin = 24

    let picture: GrayPicture
    private let strips: [Strip]

    /// The sheets for cells with ink in them.
    static func all(_ cells: [Box], of picture: GrayPicture, pointsPerDot: Double) -> [CellSheet] {
        var sheets: [[Strip]] = [[]]
        var top = margin
        for cell in cells {
            let columns = range(cell.left, cell.right, pointsPerDot, picture.width)
            let rows = range(cell.top, cell.bottom, pointsPerDot, picture.height)
            guard !columns.isEmpty, !rows.isEmpty, picture.hasInk(columns: columns, rows: rows) else { continue }
            if top + rows.count > longest {
                sheets.append([])
                top = margin
            }
            sheets[sheets.count - 1].append(Strip(columns: columns, rows: rows, top: top))
            top += rows.count + margin
        }
        return sheets.filter { !$0.isEmpty }.map { CellSheet($0, of: picture) }
    }

    private init(_ strips: [Strip], of page: GrayPicture) {
        let width = strips.map(\.columns.count).max() ?? 0
        let height = strips.last.map { $0.top + $0.rows.count } ?? 0
        var sheet = GrayPicture(width: width + 2 * Self.margin, height: height + Self.margin)
        for strip in strips { sheet.paste(page, columns: strip.columns, rows: strip.rows, left: Self.margin, top: strip.top) }
        picture = sheet
        self.strips = strips
    }

    private static func range(_ from: Double, _ to: Double, _ pointsPerDot: Double, _ limit: Int) -> Range<Int> {
        let lower = min(max(0, Int(from / pointsPerDot)), limit)
        return lower..<min(max(lower, Int(to / pointsPerDot)), limit)
    }

    /// Words read from the sheet, with their places on the page; nil when a word stands in no cell.
    func onPage(_ word: PrintedWord, pointsPerDot: Double) -> PrintedWord? {
        let middle = Int(word.box.middleY / pointsPerDot)
        guard let strip = strips.last(where: { $0.top - Self.margin / 2 <= middle }) else { return nil }
        let right = Double(strip.columns.lowerBound - Self.margin) * pointsPerDot
        let down = Double(strip.rows.lowerBound - strip.top) * pointsPerDot
        var moved = word
        moved.box = Box(left: word.box.left + right, top: word.box.top + down, right: word.box.right + right, bottom: word.box.bottom + down)
        return moved
    }
}

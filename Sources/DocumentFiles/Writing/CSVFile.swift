public import Documents

/// A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes Vietnamese for something else.
public enum CSVFile {
    /// The headings and rows of a sheet.
    public static func bytes(of sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(sheet.columns.map { field($0.title) }, to: &bytes)
        for row in sheet.rows {
            append(sheet.columns.indices.map { $0 < row.count ? field(row[$0]) : "" }, to: &bytes)
        }
        return bytes
    }

    private static func append(_ fields: [String], to bytes: inout [UInt8]) {
        bytes += Array(fields.joined(separator: ",").utf8) + [0x0D, 0x0A]
    }

    private static func field(_ cell: Sheet.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): field(text)
        case .number(let number): "\(number)"
        case .share(let share): "\(Int((share * 100).rounded()))%"
        }
    }

    private static func field(_ text: String) -> String {
        quoted(harmless(text))
    }

    /// Office programs run what begins so as a formula; an apostrophe makes it words. Full-width signs count as their narrow sisters.
    private static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

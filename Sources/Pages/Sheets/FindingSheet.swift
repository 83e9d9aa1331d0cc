import Documents
import Planning

/// The sheet `Phát hiện`: a row for each finding, and a column in which an officer notes what came of it.
struct FindingSheet {
    private let readings: [PlanReading]

    static func sheet(of readings: [PlanReading]) -> Sheet {
        FindingSheet(readings: readings).sheet()
    }

    private func sheet() -> Sheet {
        let rows = readings.flatMap { reading in reading.findings.map { cells(of: $0, in: reading.document) } }
        let document = readings.count > 1 ? [Sheet.Column("Văn bản", width: 22, isLocked: true)] : []
        return Sheet(
            name: "Phát hiện", columns: [Sheet.Column("STT", width: 6, wraps: false, isLocked: true)] + document + Self.columns,
            rows: rows.enumerated().map { [.number($0.offset + 1)] + $0.element }, isProtected: true)
    }

    private static let columns: [Sheet.Column] = [
        Sheet.Column("Mức độ", width: 14, isLocked: true),
        Sheet.Column("Mục", width: 9, isLocked: true),
        Sheet.Column("Nội dung", width: 64, isLocked: true),
        Sheet.Column("Trích dẫn", width: 56, isLocked: true),
        Sheet.Column("Mã", width: 26, isLocked: true),
        Sheet.Column("Xử lý", width: 14, choices: ["đã sửa", "giữ nguyên", "cần hỏi"]),
        Sheet.Column("Ghi chú", width: 30),
    ]

    private static let mostPlaces = 2

    /// A finding about many tasks cites them all; a cell has room for the first.
    private func quote(_ citation: Citation, in document: Document) -> String {
        let rest = citation.ranges.count - Self.mostPlaces
        let first = document.quote(of: Citation(Array(citation.ranges.prefix(Self.mostPlaces))))
        return rest > 0 ? "\(first) (và \(rest) chỗ khác)" : first
    }

    private func cells(of finding: Finding, in document: Document) -> [Sheet.Cell] {
        (readings.count > 1 ? [.text(document.name)] : []) + [
            .text("\(finding.severity.shape) \(finding.severity.words)"), Sheet.Cell(words: finding.path), .text(finding.message),
            Sheet.Cell(words: quote(finding.citation, in: document)), .text(finding.code), .empty, .empty,
        ]
    }
}

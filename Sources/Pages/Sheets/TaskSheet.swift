import Documents
import Planning

/// The sheet `Nhiệm vụ`: a row for each task. What the document says is open to correction; its words and how far they are trusted are not.
struct TaskSheet {
    private let readings: [PlanReading]
    /// Only where there is more than one need a row tell its document.
    private var tellsDocument: Bool { readings.count > 1 }

    static func sheet(of readings: [PlanReading]) -> Sheet {
        TaskSheet(readings: readings).sheet()
    }

    private func sheet() -> Sheet {
        let rows = readings.flatMap { reading in reading.draft.tasks.map { cells(of: $0, in: reading.document) } }
        return Sheet(
            name: "Nhiệm vụ", columns: columns, rows: rows.enumerated().map { [.number($0.offset + 1)] + $0.element }, frozenColumns: tellsDocument ? 4 : 3,
            isProtected: true)
    }

    private var columns: [Sheet.Column] {
        let document = [Sheet.Column("Văn bản", width: 22, isLocked: true)]
        return [Sheet.Column("STT", width: 6, wraps: false, isLocked: true)] + (tellsDocument ? document : []) + Self.fields
    }

    private static let fields: [Sheet.Column] = [
        Sheet.Column("Mục", width: 9, isLocked: true),
        Sheet.Column("Nhiệm vụ", width: 56),
        Sheet.Column("Chủ trì", width: 26),
        Sheet.Column("Phối hợp", width: 30),
        Sheet.Column("Thời hạn", width: 16),
        Sheet.Column("Chỉ tiêu", width: 22),
        Sheet.Column("Sản phẩm", width: 24),
        Sheet.Column("Loại", width: 12, choices: [TaskDraft.Kind.task, .report, .finance].map(\.words)),
        Sheet.Column("Trích dẫn", width: 56, isLocked: true),
        Sheet.Column("Độ tin cậy", width: 9, wraps: false, isLocked: true),
    ]

    private func cells(of task: TaskDraft, in document: Document) -> [Sheet.Cell] {
        let values = TaskField.allCases.map { field in Sheet.Cell(words: task.values(of: field).map(\.value).joined(separator: "; ")) }
        return (tellsDocument ? [.text(document.name)] : []) + [Sheet.Cell(words: task.path), .text(task.text)] + values
            + [.text(task.kind.words), Sheet.Cell(words: document.quote(of: task.citation)), .share(task.confidence)]
    }
}

extension Sheet.Cell {
    /// Words, or an empty cell where there are none.
    init(words: String) {
        self = words.isEmpty ? .empty : .text(words)
    }
}

extension Document {
    /// The cited words on one line, pieces parted by an ellipsis.
    func quote(of citation: Citation) -> String {
        citation.ranges.map { text.words(in: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " … ")
    }
}

import Vietnamese

/// The columns of a table of tasks, in whatever order they are printed.
struct TaskTable: Sendable {
    /// What a column holds.
    enum Column: Sendable {
        case index, task, lead, coordinating, deadline, product, other
    }

    var columns: [Column]
    /// The paragraphs of its header rows.
    var header: Range<Int>
    /// The appendix or heading below which it stands.
    var root: Int?
    /// The same of the table that it goes on, where a line between the rows opened a part of its own.
    var base: Int?

    func first(_ column: Column) -> Int? { columns.firstIndex(of: column) }

    /// A table of tasks names the work and at least one of who, when and what comes of it.
    var isOfTasks: Bool {
        first(.task) != nil && (first(.lead) != nil || first(.deadline) != nil || first(.coordinating) != nil || first(.product) != nil)
    }
}

/// Finds the header of a table by the words of its cells.
enum TableHeader {
    /// The header among the first rows; two rows together where the second one parts a cell of the first.
    static func find(_ rows: Range<Int>, of source: ParagraphText) -> TaskTable? {
        let candidates = rows.prefix(4).map { row in TaskTable(columns: columns(of: source, row), header: row..<row + 1) }
        guard let best = candidates.max(by: { score($0) < score($1) }), score(best) > 0 else { return nil }
        guard let below = candidates.first(where: { $0.header.lowerBound == best.header.upperBound }), score(below) > 0 else { return best }
        // Where the second row says who leads, the first one meant somebody else.
        let above = below.first(.lead) == nil ? best.columns : best.columns.map { $0 == .lead ? .other : $0 }
        let merged = zip(above, below.columns).map { $1 == .other ? $0 : $1 }
        return TaskTable(columns: merged + above.dropFirst(merged.count) + below.columns.dropFirst(merged.count), header: best.header.lowerBound..<below.header.upperBound)
    }

    private static func score(_ table: TaskTable) -> Int {
        table.columns.filter { $0 != .other }.count >= 2 ? table.columns.filter { $0 != .other }.count : 0
    }

    private static func columns(of source: ParagraphText, _ row: Int) -> [TaskTable.Column] {
        var columns = source.paragraphs[row].cells.map { column(source.text.cut($0)) }
        // Of several columns that name the work, the first one is it.
        var hasTask = false
        for index in columns.indices where columns[index] == .task {
            if hasTask { columns[index] = .other }
            hasTask = true
        }
        return columns
    }

    private static func column(_ words: [Word]) -> TaskTable.Column {
        guard (1...24).contains(words.count) else { return .other }
        for (book, column) in books where book.occurs(in: words) { return column }
        return .other
    }

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    /// In this order, because `Kết quả thực hiện` is no product and `Cơ quan chủ trì thực hiện nhiệm vụ` is no task.
    private static let books: [(PhraseBook<Bool>, TaskTable.Column)] = [
        (book(["ghi chú", "kinh phí", "nguồn vốn", "chỉ tiêu", "đơn vị tính", "kết quả thực hiện năm", "kết quả thực hiện 6 tháng", "kết quả đã thực hiện", "tình hình thực hiện", "lũy kế", "vai trò", "khó khăn", "kiến nghị"]), .other),
        (book(["chủ trì", "người thực hiện", "đơn vị thực hiện", "cơ quan thực hiện", "chịu trách nhiệm", "phân công", "đầu mối", "bộ phận thực hiện", "cán bộ thực hiện", "đơn vị , cá nhân thực hiện", "trách nhiệm"]), .lead),
        (book(["phối hợp"]), .coordinating),
        (book(["thời gian", "thời hạn", "tiến độ", "hoàn thành", "thời điểm"]), .deadline),
        (book(["sản phẩm", "kết quả", "đầu ra", "cấp trình", "hình thức văn bản"]), .product),
        (book(["nhiệm vụ", "nội dung", "công việc", "hoạt động", "đề án", "giải pháp", "dự án", "chương trình", "văn bản"]), .task),
        (book(["=tt", "=stt", "số tt", "số thứ tự", "=số"]), .index),
    ]
}

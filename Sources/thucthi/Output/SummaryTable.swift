import Documents
import Pages
import Planning

/// What became of several files, a line each.
struct SummaryTable {
    /// A file that was read, or why it was not.
    enum Row {
        case read(name: String, Coverage)
        case refused(name: String, Refusal)
    }

    let rows: [Row]
    let language: Language
    let width: Int

    var lines: [String] {
        [line(heads)] + rows.map(line) + [total]
    }

    private var heads: [String] {
        language == .vi
            ? ["Văn bản", "nhiệm vụ", "chủ trì", "thời hạn", "lỗi", "cảnh báo", "bối cảnh", "đã hiểu"]
            : ["Document", "tasks", "lead", "deadline", "serious", "warning", "context", "read"]
    }

    private static let columns = [0, 9, 8, 9, 5, 9, 9, 9]
    private var nameWidth: Int { max(16, width - Self.columns.reduce(0, +)) }

    private func line(_ row: Row) -> String {
        switch row {
        case .read(let name, let coverage):
            let fields = [TaskField.lead, .deadline].map { coverage.filled[$0] ?? 0 }
            let findings = [Finding.Severity.serious, .warning].map { coverage.findings[$0] ?? 0 }
            let counts = [coverage.tasks] + fields + findings
            return line([name] + counts.map(String.init) + ["\(coverage.context)", "\(coverage.understood)/\(coverage.paragraphs)"])
        case .refused(let name, let refusal):
            return padded(name) + (language == .vi ? "  không đọc được: " : "  not read: ") + refusal.code
        }
    }

    private func line(_ cells: [String]) -> String {
        let counts = zip(cells, Self.columns).dropFirst().map { cell, width in
            String(repeating: " ", count: max(1, width - DisplayWidth.columns(of: cell))) + cell
        }
        return padded(cells[0]) + counts.joined()
    }

    private func padded(_ name: String) -> String {
        let cut = DisplayWidth.columns(of: name) > nameWidth ? name.prefix(nameWidth - 1) + "…" : name[...]
        return cut + String(repeating: " ", count: max(0, nameWidth - DisplayWidth.columns(of: cut)))
    }

    private var total: String {
        let read = rows.compactMap { row -> Coverage? in
            if case .read(_, let coverage) = row { return coverage }
            return nil
        }
        let tasks = read.reduce(0) { $0 + $1.tasks }
        return language == .vi
            ? "Cộng: \(rows.count) tệp, đọc được \(read.count), \(tasks) nhiệm vụ." : "Total: \(rows.count) files, \(read.count) read, \(tasks) tasks."
    }
}

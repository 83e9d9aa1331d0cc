import ArgumentParser
import Organisation

/// What an import did or would do, as both commands tell it.
struct ImportListing {
    /// A thing that is new or changed.
    struct Change: Encodable {
        let change: String
        let what: String
        let detail: String
    }

    /// A problem of a row.
    struct Problem: Encodable {
        let row: Int
        let column: String?
        let code: String
        let sentence: String
    }

    private struct Answer: Encodable {
        let applied: Bool
        let changes: [Change]
        let problems: [Problem]
    }

    let changes: [Change]

    /// All that is wrong, by rows; nothing was written, and the command says so by its status.
    static func refuse(_ problems: [RowProblem], as format: Listing.Format) throws -> ExitCode {
        let told = problems.map { Problem(row: $0.row, column: $0.column, code: $0.code, sentence: $0.sentence) }
        let rows = problems.map { [$0.row > 0 ? "\($0.row)" : "", $0.column ?? "", $0.advice, $0.code] }
        try Listing(
            [.init(heading: "Dòng", isNumber: true), .init(heading: "Cột"), .init(heading: "Lỗi cần sửa"), .init(heading: "Mã")], rows: rows,
            foot: "\(problems.count) lỗi; chưa ghi gì. Hãy sửa hết rồi nhập lại.", values: Answer(applied: false, changes: [], problems: told)
        ).print(as: format)
        return ExitCode(2)
    }

    /// The changes, done or only shown.
    func print(isApplied: Bool, as format: Listing.Format, brief: Bool) throws {
        let foot =
            changes.isEmpty ? "Không có gì thay đổi." : isApplied ? "Đã ghi \(changes.count) thay đổi." : "\(changes.count) thay đổi; chưa ghi gì (--dry-run)."
        try Listing(
            [.init(heading: "Việc", isText: true), .init(heading: "Tên", isText: true), .init(heading: "Chi tiết", isText: true)],
            rows: changes.map { [$0.change, $0.what, $0.detail] }, foot: foot,
            values: Answer(applied: isApplied, changes: changes, problems: [])
        ).print(as: format, brief: brief)
    }
}

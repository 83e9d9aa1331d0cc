/// Why a line of an export is none.
public enum LogExportError: Error, Hashable, Sendable {
    /// It is no JSON object with the fields of an entry.
    case noEntry
    /// It tells an entry, yet not in the bytes in which an entry is written.
    case otherwiseWritten(number: Int)
}

extension LogExportError {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String {
        switch self {
        case .noEntry: "LOG-EXPORT-NO-ENTRY"
        case .otherwiseWritten: "LOG-EXPORT-OTHERWISE"
        }
    }

    /// What the official is told, with what to do.
    public var sentence: String {
        "Tệp nhật ký đã bị sửa hoặc chép sai; đề nghị xuất lại từ hệ thống và so với mốc đã ký."
    }

    /// What goes to the log.
    public var log: String {
        switch self {
        case .noEntry: "the line is no entry"
        case .otherwiseWritten(let number): "entry \(number) is not in canonical bytes"
        }
    }
}

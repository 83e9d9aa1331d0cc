/// Why a file could not be written. Nothing half-written is left behind.
public enum WritingError: Error, Hashable, Sendable {
    /// The folder does not exist, or a folder stands where the file should.
    case noSuchPlace(path: String)
    /// The operating system does not let us write there.
    case noPermission(path: String)
    /// The disk is full.
    case noSpace(path: String)
    /// Anything else that the operating system or the library says.
    case failed(path: String, reason: String)
    /// More rows, columns or sheets than a workbook may hold.
    case tooLarge(what: String, limit: Int)
}

extension WritingError: CustomStringConvertible {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String { entry.code }

    /// The exit status of a command that ends with this error, one for each case, from 100.
    public var exitStatus: Int32 { entry.exitStatus }

    private var entry: (code: String, exitStatus: Int32) {
        switch self {
        case .noSuchPlace: ("OUTPUT-NO-PLACE", 100)
        case .noPermission: ("OUTPUT-NO-PERMISSION", 101)
        case .noSpace: ("OUTPUT-NO-SPACE", 102)
        case .failed: ("OUTPUT-FAILED", 103)
        case .tooLarge: ("OUTPUT-TOO-LARGE", 104)
        }
    }

    /// What the official is told: one Vietnamese sentence that ends with what to do.
    public var sentence: String {
        switch self {
        case .noSuchPlace(let path): "Không ghi được vào \(path) vì thư mục không có hoặc đó là một thư mục; hãy kiểm tra lại đường dẫn."
        case .noPermission(let path): "Không có quyền ghi vào \(path); hãy chọn thư mục khác hoặc xin cấp quyền."
        case .noSpace(let path): "Ổ đĩa đã đầy, không ghi được \(path); hãy giải phóng chỗ trống rồi làm lại."
        case .failed(let path, _): "Không ghi được \(path); hãy thử lại hoặc chọn thư mục khác."
        case .tooLarge(_, let limit): "Bảng quá lớn so với một tệp Excel (mức \(limit)); hãy xuất từng văn bản."
        }
    }

    /// The same sentence in English.
    public var englishSentence: String {
        switch self {
        case .noSuchPlace(let path): "Nothing can be written to \(path): the folder does not exist, or it is a folder; check the path."
        case .noPermission(let path): "You may not write to \(path); choose another folder or ask for permission."
        case .noSpace(let path): "The disk is full and \(path) was not written; free some room and try again."
        case .failed(let path, _): "\(path) could not be written; try again or choose another folder."
        case .tooLarge(_, let limit): "The table is too large for an Excel file (limit \(limit)); export the documents one by one."
        }
    }

    /// What goes to the log.
    public var description: String {
        switch self {
        case .noSuchPlace(let path), .noPermission(let path), .noSpace(let path): "\(code) path=\(path)"
        case .failed(let path, let reason): "\(code) path=\(path) reason=\(reason)"
        case .tooLarge(let what, let limit): "\(code) what=\(what) limit=\(limit)"
        }
    }
}

/// What can go wrong with a file that is written for people to take away: exports, keys, anchors, copies.
public enum FileFault: Error, Hashable, Sendable {
    /// A file of this name is there already.
    case taken(path: String)
    /// It could not be written; `log` is for the log only.
    case notWritten(path: String, log: String)
    /// It could not be read; `log` is for the log only.
    case notRead(path: String, log: String)

    /// Stable.
    public var code: String {
        switch self {
        case .taken: "file-taken"
        case .notWritten: "file-not-written"
        case .notRead: "file-not-read"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .taken(let path): "Đã có tệp \(path); hãy chọn tên khác hoặc cất tệp đó đi."
        case .notWritten(let path, _): "Chưa ghi được tệp \(path); hãy kiểm tra chỗ trống và quyền ghi của thư mục rồi làm lại."
        case .notRead(let path, _): "Không đọc được tệp \(path); hãy kiểm tra lại đường dẫn và quyền đọc."
        }
    }
}

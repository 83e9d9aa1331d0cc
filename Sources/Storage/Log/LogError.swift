public import Organisation

/// Why the log could not be read or written. After any of these nothing of the transaction stays.
public enum LogError: Error, Hashable, Sendable {
    /// The authority has no chain yet.
    case noChain(AuthorityID)
    /// The head is not the one that the write had taken: the write did not begin with `takeHead`. Our mistake.
    case headMoved(AuthorityID, expected: Int)
    /// A row of the log holds what no entry can. The words are for the log.
    case unreadable(log: String)
}

extension LogError {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String {
        switch self {
        case .noChain: "LOG-NO-CHAIN"
        case .headMoved: "LOG-HEAD-MOVED"
        case .unreadable: "LOG-ROW-UNREADABLE"
        }
    }

    /// What the official is told, with what to do.
    public var sentence: String {
        switch self {
        case .noChain: "Cơ quan chưa được khởi tạo trong hệ thống; đề nghị quản trị hệ thống khởi tạo cơ quan trước."
        case .headMoved: "Thay đổi chưa được ghi; đề nghị thực hiện lại và báo quản trị hệ thống nếu vẫn lỗi."
        case .unreadable: "Không đọc được nhật ký; đề nghị giữ nguyên hiện trạng và báo ngay người phụ trách an toàn thông tin."
        }
    }

    /// What goes to the log.
    public var log: String {
        switch self {
        case .noChain(let authority): "no log_head of \(authority)"
        case .headMoved(let authority, let expected): "the head of \(authority) is not at \(expected) any more"
        case .unreadable(let log): log
        }
    }
}

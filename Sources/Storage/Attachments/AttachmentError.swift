public import Seals

/// What can go wrong with a kept file.
public enum AttachmentError: Error, Hashable, Sendable {
    /// It is not in its place.
    case missing(Digest)
    /// Its bytes are no longer those that were kept.
    case altered(Digest)
    /// It could not be written; `log` is for the log only.
    case notWritten(log: String)

    /// Stable.
    public var code: String {
        switch self {
        case .missing: "attachment-missing"
        case .altered: "attachment-altered"
        case .notWritten: "attachment-not-written"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .missing: "Tệp kèm theo không còn trên máy; hãy phục hồi từ bản sao lưu."
        case .altered: "Tệp kèm theo đã bị thay đổi trên đĩa; hãy phục hồi từ bản sao lưu và báo người quản trị."
        case .notWritten: "Chưa lưu được tệp kèm theo; hãy kiểm tra chỗ trống và quyền ghi của ổ đĩa rồi làm lại."
        }
    }
}

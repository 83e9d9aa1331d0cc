/// What the store refuses by rules of its own; faults of the database are `SQLError`s.
public enum StorageError: Error, Hashable, Sendable {
    /// Nothing of this kind has this identifier in this authority.
    case notFound(kind: String, id: String)
    /// Somebody changed it since it was read.
    case outdated(kind: String, id: String)

    /// Stable.
    public var code: String {
        switch self {
        case .notFound: "not-found"
        case .outdated: "outdated"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .notFound: "Không tìm thấy mục này; hãy xem lại mã hoặc tải lại danh sách."
        case .outdated: "Mục này vừa được người khác sửa; hãy tải lại, so hai bản rồi sửa tiếp."
        }
    }
}

/// Why a key could not be read or used.
public enum SealError: Error, Hashable, Sendable {
    /// The file does not begin with the header of a key.
    case noKeyFile
    /// The file holds the other half of a key than the one that is wanted.
    case otherHalf(wanted: String, found: String)
    /// What stands there is no Ed25519 key.
    case noKey
    /// The library could not sign.
    case notSigned
}

extension SealError {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String {
        switch self {
        case .noKeyFile: "SEAL-NO-KEY-FILE"
        case .otherHalf: "SEAL-OTHER-HALF"
        case .noKey: "SEAL-NO-KEY"
        case .notSigned: "SEAL-NOT-SIGNED"
        }
    }

    /// What the official is told, with what to do.
    public var sentence: String {
        switch self {
        case .noKeyFile: "Tệp này không phải tệp khóa của Thực Thi; đề nghị chọn đúng tệp khóa."
        case .otherHalf: "Tệp chứa nửa khác của cặp khóa (khóa ký bí mật và khóa kiểm tra công khai); đề nghị chọn tệp của nửa kia."
        case .noKey: "Tệp khóa bị hỏng; đề nghị lấy lại tệp khóa từ bản sao lưu."
        case .notSigned: "Không ký được; đề nghị thử lại và báo quản trị hệ thống nếu vẫn lỗi."
        }
    }

    /// What goes to the log: never anything of a key.
    public var log: String {
        switch self {
        case .noKeyFile: "the first line is no header of a key file"
        case .otherHalf(let wanted, let found): "wanted «\(wanted)», found «\(found)»"
        case .noKey: "no Ed25519 key of 32 bytes"
        case .notSigned: "the library refused to sign"
        }
    }
}

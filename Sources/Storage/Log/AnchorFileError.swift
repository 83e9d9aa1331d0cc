/// Why a file of anchors could not be read.
public enum AnchorFileError: Error, Hashable, Sendable {
    /// The line is no signed head of a form that we know.
    case unknownForm(line: Int)
    /// The line begins as a signed head and does not go on as one.
    case damaged(line: Int)
}

extension AnchorFileError {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String {
        switch self {
        case .unknownForm: "LOG-ANCHOR-UNKNOWN"
        case .damaged: "LOG-ANCHOR-DAMAGED"
        }
    }

    /// What the official is told, with what to do.
    public var sentence: String {
        switch self {
        case .unknownForm(let line): "Dòng \(line) của tệp mốc không phải là mốc nhật ký; đề nghị xóa dòng đó hoặc đặt dấu # ở đầu dòng."
        case .damaged(let line): "Mốc nhật ký ở dòng \(line) bị hỏng; đề nghị chép lại từ bản in hoặc từ thư đã gửi."
        }
    }

    /// What goes to the log.
    public var log: String {
        switch self {
        case .unknownForm(let line): "line \(line) does not begin with «thucthi-head v1 »"
        case .damaged(let line): "line \(line) is no signed head"
        }
    }
}

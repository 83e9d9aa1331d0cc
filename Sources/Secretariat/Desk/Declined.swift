import SQL

/// What was not done, and why: a stable code, a sentence that tells the official what to do, and words for the log.
///
/// Whatever goes wrong in a use case ends as one of these; nothing of the act stays.
public struct Declined: Error, Hashable, Sendable {
    /// Stable: programs and the user guide know it by this.
    public let code: String
    /// One Vietnamese sentence that says what to do.
    public let sentence: String
    /// What the log keeps; never shown.
    public let log: String

    /// A refusal by its code.
    public init(_ code: String, _ sentence: String, log: String = "") {
        self.code = code
        self.sentence = sentence
        self.log = log
    }
}

/// An error of the values or of the store that can say itself to an official.
public protocol Explaining: Error {
    /// Stable.
    var code: String { get }
    /// One Vietnamese sentence that says what to do.
    var sentence: String { get }
}

extension Declined {
    /// What is said when the fault is ours.
    static let unexpectedSentence = "Chương trình gặp lỗi ngoài dự kiến, chưa có gì bị thay đổi; hãy báo người quản trị kèm thời điểm này."

    /// What is said to a person without the right.
    static func notPermitted(log: String) -> Declined {
        Declined(
            "not-permitted", "Bạn không có quyền thực hiện việc này; hãy nhờ người có thẩm quyền, hoặc nhờ quản trị xem lại vai trò của bạn.", log: log)
    }

    /// The refusal that an error amounts to.
    public init(_ error: any Error) {
        switch error {
        case let declined as Declined: self = declined
        case let explaining as any Explaining: self.init(explaining.code, explaining.sentence)
        case let error as SQLError: self.init(error)
        default: self.init("unexpected", Self.unexpectedSentence, log: "\(error)")
        }
    }
}

extension Declined {
    /// What the database refuses although no use case saw it coming: told by what hinders, with the database's own words for the log.
    fileprivate init(_ error: SQLError) {
        switch error {
        case .notUnique: self.init("taken", "Đã có mục như vậy trong kho dữ liệu; hãy tải lại danh sách rồi xem lại.", log: "\(error)")
        case .ruleBroken: self.init("rule-broken", "Nội dung trái với quy tắc của kho dữ liệu; hãy xem lại ngày, tên và số liệu.", log: "\(error)")
        case .brokenLink: self.init("link-broken", "Một mục được nêu không có trong kho dữ liệu; hãy tải lại danh sách rồi chọn lại.", log: "\(error)")
        case .busy: self.init("busy", "Kho dữ liệu đang bận; hãy thử lại sau ít phút.", log: "\(error)")
        case .unavailable: self.init("unavailable", "Không ghi được vào kho dữ liệu; hãy báo quản trị xem ổ đĩa và máy chủ.", log: "\(error)")
        default: self.init("unexpected", Self.unexpectedSentence, log: "\(error)")
        }
    }
}

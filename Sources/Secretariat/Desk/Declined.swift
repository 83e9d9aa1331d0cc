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
        default: self.init("unexpected", Self.unexpectedSentence, log: "\(error)")
        }
    }
}

/// How far an assignment has come; derived from its events, never stored.
public enum AssignmentState: String, Hashable, Sendable, CaseIterable {
    /// Nothing has happened yet.
    case fresh
    /// Put forward; binds nobody.
    case proposed
    /// Given, and waiting for the body to take it on.
    case given
    /// The body has taken it on.
    case accepted
    /// The body has asked and waits for the answer.
    case asked
    /// The body has refused and waits for the giver.
    case refused
    /// Done.
    case done
    /// Taken back.
    case withdrawn
    /// Gone to a successor.
    case passedOn

    /// As officials call it.
    public var words: String {
        switch self {
        case .fresh: "chưa đề xuất"
        case .proposed: "đề xuất"
        case .given: "chờ tiếp nhận"
        case .accepted: "đã tiếp nhận"
        case .asked: "hỏi lại, chờ trả lời"
        case .refused: "từ chối"
        case .done: "hoàn thành"
        case .withdrawn: "đã thu hồi"
        case .passedOn: "đã chuyển cơ quan kế thừa"
        }
    }

    /// No event can follow: it counts nowhere any more.
    public var isClosed: Bool { self == .withdrawn || self == .passedOn }

    /// The body has the duty, done or not.
    public var isGiven: Bool { [.given, .accepted, .asked, .refused, .done].contains(self) }
}

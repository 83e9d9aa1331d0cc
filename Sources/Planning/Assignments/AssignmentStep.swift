/// The bare word of an event, as it is stored and as the table of what may follow what knows it.
public enum AssignmentStep: String, Codable, Hashable, Sendable, CaseIterable {
    case proposed, confirmed, accepted, answered, refused, delegated, done, reopened, withdrawn
    case askedBack = "asked-back"
    case dueMoved = "due-moved"
    case passedOn = "passed-on"

    /// As officials call it.
    public var words: String {
        switch self {
        case .proposed: "đề xuất"
        case .confirmed: "giao"
        case .accepted: "tiếp nhận"
        case .askedBack: "hỏi lại"
        case .answered: "trả lời"
        case .refused: "từ chối"
        case .delegated: "giao lại cấp dưới"
        case .dueMoved: "điều chỉnh thời hạn"
        case .done: "hoàn thành"
        case .reopened: "mở lại"
        case .withdrawn: "thu hồi"
        case .passedOn: "chuyển cơ quan kế thừa"
        }
    }
}

extension AssignmentEvent.Kind {
    /// The bare word, without what goes with it.
    public var step: AssignmentStep {
        switch self {
        case .proposed: .proposed
        case .confirmed: .confirmed
        case .accepted: .accepted
        case .askedBack: .askedBack
        case .answered: .answered
        case .refused: .refused
        case .delegated: .delegated
        case .dueMoved: .dueMoved
        case .done: .done
        case .reopened: .reopened
        case .withdrawn: .withdrawn
        case .passedOn: .passedOn
        }
    }
}

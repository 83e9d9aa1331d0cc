/// What else is to be seen about an assignment on a day.
public enum StatusMark: Hashable, Sendable {
    /// Open and due in so many days; 0 is the due day itself.
    case dueSoon(days: Int)
    /// Open, and nothing heard for so many days.
    case silent(days: Int)
    /// As long as the plan stands: never overdue itself.
    case standing
    /// Again and again: judged period by period.
    case periodic
    /// So many of its periods or work items are overdue.
    case partsLate(Int)
    /// Given, and not yet taken on.
    case waitingForAcceptance
    /// The body says that it is not its duty.
    case refused
    /// The body waits for an answer.
    case askedBack
    /// Nobody has the duty yet.
    case unassigned
    /// Taken back: counts nowhere.
    case withdrawn
    /// Gone to a successor: counts there.
    case passedOn

    /// As officials call it.
    public var words: String {
        switch self {
        case .dueSoon(0): "đến hạn hôm nay"
        case .dueSoon(let days): "còn \(days) ngày đến hạn"
        case .silent(let days): "\(days) ngày chưa có thông tin"
        case .standing: "thường xuyên"
        case .periodic: "định kỳ"
        case .partsLate(let count): "\(count) phần việc quá hạn"
        case .waitingForAcceptance: "chờ tiếp nhận"
        case .refused: "từ chối, chờ xử lý"
        case .askedBack: "hỏi lại, chờ trả lời"
        case .unassigned: "chưa giao"
        case .withdrawn: "đã thu hồi"
        case .passedOn: "đã chuyển cơ quan kế thừa"
        }
    }
}

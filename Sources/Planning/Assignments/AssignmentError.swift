public import Organisation

/// Something that cannot happen to an assignment.
public enum AssignmentError: Error, Hashable, Sendable {
    /// The event may not follow in this state.
    case notNow(AssignmentStep, in: AssignmentState)
    /// The event needs a reason, a question or an answer.
    case wordsMissing(AssignmentStep)
    /// A body would have its own duty from itself.
    case toItself
    /// Done on a day before it was given.
    case doneBeforeGiven(given: Day)
    /// It counts on a day that is still to come when it is entered.
    case dayAhead(Day)
    /// The due that is to be moved is not the one that holds.
    case otherDue(now: Due)
    /// The body has this task already.
    case alreadyGiven(AssignmentID)

    /// Stays the same whatever the wording.
    public var code: String {
        switch self {
        case .notNow: "assignment.not-now"
        case .wordsMissing: "assignment.words-missing"
        case .toItself: "assignment.to-itself"
        case .doneBeforeGiven: "assignment.done-before-given"
        case .dayAhead: "assignment.day-ahead"
        case .otherDue: "assignment.other-due"
        case .alreadyGiven: "assignment.already-given"
        }
    }

    /// One sentence for the official: what is wrong and what to do.
    public var sentence: String {
        switch self {
        case .notNow(let step, let state):
            "Không thể “\(step.words)” khi việc giao đang ở trạng thái “\(state.words)”; hãy tải lại để xem trạng thái mới nhất."
        case .wordsMissing(let step): "Thiếu nội dung cho bước “\(step.words)”; hãy ghi rõ lý do hoặc câu hỏi, câu trả lời."
        case .toItself: "Cơ quan không thể giao lại nhiệm vụ cho chính mình; hãy chọn cơ quan khác."
        case .doneBeforeGiven(let given): "Ngày hoàn thành sớm hơn ngày giao (\(given.vietnameseText)); hãy kiểm tra lại ngày."
        case .dayAhead(let day): "Ngày \(day.vietnameseText) chưa đến; hãy ghi ngày hôm nay hoặc trước đó."
        case .otherDue: "Thời hạn đã được người khác thay đổi; hãy tải lại rồi điều chỉnh tiếp."
        case .alreadyGiven: "Cơ quan này đã được giao nhiệm vụ; hãy mở việc giao đã có thay vì giao lần nữa."
        }
    }
}

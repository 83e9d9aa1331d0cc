import Organisation

/// The four statuses of official reports: done or not, in time or late (báo cáo theo Quyết định 42/2014/QĐ-TTg).
public enum Completion: String, Codable, Hashable, Sendable, CaseIterable {
    case doneInTime = "done-in-time"
    case doneLate = "done-late"
    case openInTime = "open-in-time"
    case openLate = "open-late"

    /// As official reports write it.
    public var words: String {
        switch self {
        case .doneInTime: "Đã hoàn thành – đúng hạn"
        case .doneLate: "Đã hoàn thành – quá hạn"
        case .openInTime: "Chưa hoàn thành – trong hạn"
        case .openLate: "Chưa hoàn thành – quá hạn"
        }
    }

    /// Whether it is done.
    public var isDone: Bool { self == .doneInTime || self == .doneLate }

    /// Whether it was or is late.
    public var isLate: Bool { self == .doneLate || self == .openLate }

    /// What a due day and a done day come to on a day; without a due day nothing is late.
    init(due: Day?, done: Day?, on day: Day, rules: RuleBook) {
        let reached = done ?? day
        let isLate = due.map { rules.overdue(from: $0, on: day) <= reached } ?? false
        self = done == nil ? (isLate ? .openLate : .openInTime) : (isLate ? .doneLate : .doneInTime)
    }
}

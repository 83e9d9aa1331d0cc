/// Of what a percentage is taken. Sources disagree about it, so that it is always told.
public enum ShareBase: String, Codable, Hashable, Sendable, CaseIterable {
    /// Of all, given or only proposed.
    case all
    /// Of those that were given.
    case given
    /// Of those that are done.
    case done
    /// Of those that are not done.
    case open
    /// Of those whose due day has passed.
    case dueSoFar = "due-so-far"

    /// As officials call it.
    public var words: String {
        switch self {
        case .all: "tổng số"
        case .given: "số đã giao"
        case .done: "số đã hoàn thành"
        case .open: "số chưa hoàn thành"
        case .dueSoFar: "số đã đến hạn"
        }
    }
}

/// What somebody does in this system; what each role may is told by the permissions, not here.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
    /// Chuyên viên đầu mối: brings in the plan, publishes, follows, urges, reports upwards.
    case focalOfficer
    /// Cán bộ của cơ quan được giao việc: reports on what is theirs.
    case officer
    /// Lãnh đạo: looks over, returns, approves, signs.
    case leader
    /// Kiểm tra, giám sát: reads everything, records findings.
    case inspector
    /// Quản trị: bodies, people, roles, calendars.
    case administrator

    /// What the role is called in the office.
    public var vietnameseName: String {
        switch self {
        case .focalOfficer: "Chuyên viên đầu mối"
        case .officer: "Cán bộ cơ quan"
        case .leader: "Lãnh đạo"
        case .inspector: "Kiểm tra, giám sát"
        case .administrator: "Quản trị"
        }
    }
}

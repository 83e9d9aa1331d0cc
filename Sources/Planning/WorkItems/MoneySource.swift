/// Where money comes from.
public enum MoneySource: String, Codable, Hashable, Sendable, CaseIterable {
    case stateCurrent = "state-current"
    case stateInvestment = "state-investment"
    case enterprise, loan, other

    /// As officials call it.
    public var words: String {
        switch self {
        case .stateCurrent: "ngân sách nhà nước, chi thường xuyên"
        case .stateInvestment: "ngân sách nhà nước, chi đầu tư phát triển"
        case .enterprise: "vốn doanh nghiệp"
        case .loan: "vốn vay"
        case .other: "nguồn khác"
        }
    }
}

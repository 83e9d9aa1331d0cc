import Organisation

/// The columns of a list of work items, as offices keep them in Excel.
public enum WorkItemColumn: String, CaseIterable, Sendable, Codable {
    case task, body, what, product, due, person, year, stateCurrent, stateInvestment, enterprise, loan, other
}

extension WorkItemColumn: ListColumn {
    /// The headings by which it is known, the suggested one first.
    package var headings: [String] {
        switch self {
        case .task: ["Nhiệm vụ số", "Số nhiệm vụ", "Nhiệm vụ", "STT nhiệm vụ", "Task"]
        case .body: ["Cơ quan", "Đơn vị", "Cơ quan chủ trì", "Đơn vị chủ trì", "Body"]
        case .what: ["Việc cụ thể", "Nội dung", "Nội dung công việc", "Công việc", "Việc", "Work item"]
        case .product: ["Sản phẩm", "Kết quả", "Sản phẩm, kết quả", "Kết quả, sản phẩm", "Product"]
        case .due: ["Thời hạn", "Hạn", "Thời gian hoàn thành", "Thời gian thực hiện", "Due"]
        case .person: ["Người thực hiện", "Người phụ trách", "Cán bộ thực hiện", "Person"]
        case .year: ["Năm", "Năm kinh phí", "Year"]
        case .stateCurrent: ["Kinh phí", "Kinh phí chi thường xuyên", "Chi thường xuyên", "Ngân sách chi thường xuyên", "State current"]
        case .stateInvestment: ["Chi đầu tư phát triển", "Kinh phí đầu tư", "Vốn đầu tư", "State investment"]
        case .enterprise: ["Vốn doanh nghiệp", "Doanh nghiệp", "Enterprise"]
        case .loan: ["Vốn vay", "Loan"]
        case .other: ["Nguồn khác", "Kinh phí khác", "Other"]
        }
    }

    /// A row must say of which task it is, and what is done.
    package var isRequired: Bool { self == .task || self == .what }

    /// The most signs of a cell.
    package var longest: Int { self == .what || self == .product ? 2000 : 250 }

    /// The source of money that the column is of.
    var source: MoneySource? {
        switch self {
        case .stateCurrent: .stateCurrent
        case .stateInvestment: .stateInvestment
        case .enterprise: .enterprise
        case .loan: .loan
        case .other: .other
        case .task, .body, .what, .product, .due, .person, .year: nil
        }
    }
}

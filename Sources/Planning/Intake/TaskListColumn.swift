import Organisation

/// The columns of a list of tasks, as offices keep plans in Excel.
public enum TaskListColumn: String, CaseIterable, Sendable, Codable {
    case number, task, lead, coordinating, deadline, product, field, section
}

extension TaskListColumn: ListColumn {
    /// The headings by which it is known, the suggested one first.
    package var headings: [String] {
        switch self {
        case .number: ["Số", "TT", "STT", "Số TT", "Số thứ tự", "No"]
        case .task: ["Nhiệm vụ", "Nội dung nhiệm vụ", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Nội dung", "Nội dung công việc", "Task"]
        case .lead: ["Cơ quan chủ trì", "Chủ trì", "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Lead"]
        case .coordinating: ["Cơ quan phối hợp", "Phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Coordinating"]
        case .deadline: ["Thời hạn", "Thời hạn hoàn thành", "Thời gian hoàn thành", "Thời gian thực hiện", "Hạn hoàn thành", "Deadline"]
        case .product: ["Sản phẩm", "Kết quả", "Sản phẩm, kết quả", "Kết quả, sản phẩm", "Sản phẩm đầu ra", "Product"]
        case .field: ["Lĩnh vực", "Field"]
        case .section: ["Mục", "Nhóm nhiệm vụ", "Section"]
        }
    }

    /// A row must say what is to be done.
    package var isRequired: Bool { self == .task }

    /// The most signs of a cell.
    package var longest: Int {
        switch self {
        case .number: 40
        case .task: 5000
        case .lead, .coordinating, .product: 2000
        case .deadline, .field, .section: 250
        }
    }
}

/// The columns of a list of bodies.
enum BodyColumn: ListColumn {
    case name, short, kind, level, superior, code, from, until, successor, successionDay, scope, basis

    var headings: [String] {
        switch self {
        case .name: ["Tên cơ quan", "Tên cơ quan, đơn vị", "Tên đơn vị", "Cơ quan", "Cơ quan, đơn vị", "Name", "Body"]
        case .short: ["Tên viết tắt", "Viết tắt", "Ký hiệu", "Abbreviation", "Short name"]
        case .kind: ["Loại", "Loại cơ quan", "Loại hình", "Kind", "Type"]
        case .level: ["Cấp", "Cấp hành chính", "Level", "Tier"]
        case .superior: ["Trực thuộc", "Cơ quan cấp trên", "Cơ quan chủ quản", "Superior", "Parent"]
        case .code: ["Mã định danh", "Mã định danh điện tử", "Identifier", "Code"]
        case .from: ["Từ ngày", "Ngày thành lập", "From"]
        case .until: ["Đến ngày", "Đến hết ngày", "Until", "To"]
        case .successor: ["Cơ quan kế thừa", "Kế thừa", "Successor"]
        case .successionDay: ["Ngày kế thừa", "Succession date"]
        case .scope: ["Phạm vi", "Phạm vi kế thừa", "Scope"]
        case .basis: ["Căn cứ", "Căn cứ pháp lý", "Basis"]
        }
    }

    var isRequired: Bool { self == .name || self == .kind || self == .level }

    var longest: Int { self == .short ? 40 : self == .scope || self == .basis ? 500 : 250 }
}

/// The columns of a list of people.
enum PeopleColumn: ListColumn {
    case name, body, title, role, email, phone, from, until

    var headings: [String] {
        switch self {
        case .name: ["Họ và tên", "Họ tên", "Họ, tên", "Name", "Full name"]
        case .body: ["Cơ quan", "Tên cơ quan", "Đơn vị", "Cơ quan, đơn vị", "Cơ quan công tác", "Body", "Organisation"]
        case .title: ["Chức vụ", "Chức danh", "Title", "Position"]
        case .role: ["Vai trò", "Role"]
        case .email: ["Thư điện tử", "Email", "E-mail", "Hộp thư công vụ"]
        case .phone: ["Điện thoại", "Số điện thoại", "Phone"]
        case .from: ["Từ ngày", "From"]
        case .until: ["Đến ngày", "Đến hết ngày", "Until", "To"]
        }
    }

    var isRequired: Bool { self == .name || self == .body || self == .role }

    var longest: Int { self == .phone ? 30 : self == .body ? 250 : 120 }
}

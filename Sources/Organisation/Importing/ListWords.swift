/// The words that lists use for kinds, tiers and roles. Compared folded; the first of each is how it is suggested.
enum ListWords {
    static let kinds: [(BodyKind, [String])] = [
        (.department, ["Sở", "Sở, ban, ngành", "Cơ quan chuyên môn"]), (.government, ["Ủy ban nhân dân", "UBND"]),
        (.assembly, ["Hội đồng nhân dân", "HĐND", "Cơ quan dân cử"]), (.office, ["Văn phòng"]), (.ministry, ["Bộ", "Bộ, cơ quan ngang bộ"]),
        (.centralAgency, ["Cơ quan trung ương"]), (.managementBoard, ["Ban quản lý"]), (.party, ["Đảng", "Cơ quan Đảng"]),
        (.front, ["Mặt trận, đoàn thể", "Đoàn thể", "Mặt trận", "Tổ chức chính trị - xã hội"]), (.association, ["Hội", "Hiệp hội"]),
        (.justice, ["Tòa án, viện kiểm sát", "Tư pháp", "Tòa án", "Viện kiểm sát"]),
        (.armedForces, ["Công an, quân đội", "Công an", "Quân đội", "Lực lượng vũ trang"]),
        (.verticalBranch, ["Ngành dọc", "Cơ quan ngành dọc", "Cơ quan trung ương đóng trên địa bàn"]),
        (.publicService, ["Đơn vị sự nghiệp", "Sự nghiệp", "Trung tâm", "Trường", "Bệnh viện"]), (.enterprise, ["Doanh nghiệp", "Công ty"]),
        (.fund, ["Quỹ"]), (.division, ["Phòng", "Chi cục", "Phòng, chi cục"]), (.steering, ["Ban chỉ đạo", "Tổ công tác", "Hội đồng liên ngành"]),
    ]

    static let levels: [(BodyLevel, [String])] = [
        (.central, ["Trung ương", "Cấp trung ương"]), (.province, ["Tỉnh", "Cấp tỉnh", "Thành phố", "Tỉnh, thành phố"]),
        (.district, ["Huyện", "Cấp huyện", "Quận", "Thị xã"]), (.commune, ["Xã", "Cấp xã", "Phường", "Đặc khu", "Thị trấn"]),
        (.inner, ["Trong cơ quan", "Thuộc cơ quan", "Trực thuộc sở", "Đơn vị thuộc sở"]),
    ]

    static let roles: [(Role, [String])] = [
        (.focalOfficer, ["Chuyên viên đầu mối", "Đầu mối"]), (.officer, ["Cán bộ cơ quan", "Cán bộ", "Chuyên viên", "Cán bộ của cơ quan"]),
        (.leader, ["Lãnh đạo"]), (.inspector, ["Kiểm tra, giám sát", "Kiểm tra", "Giám sát"]), (.administrator, ["Quản trị", "Quản trị hệ thống"]),
    ]

    static let wholes = ["Toàn bộ", "Tất cả", "Whole"]
    static let parts = ["Một phần", "Part"]
}

/// Words and what they mean, folded once for a whole list. The stable name of a value is understood too.
struct FoldedWords<Value: RawRepresentable<String> & Sendable> {
    /// The suggested words, for messages.
    let suggested: String
    private let meanings: [String: Value]
    private let folding: NameFolding

    init(_ words: [(Value, [String])], _ folding: NameFolding) {
        let pairs = words.flatMap { value, accepted in ([value.rawValue] + accepted).map { (folding.fold($0), value) } }
        meanings = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        suggested = words.compactMap(\.1.first).joined(separator: ", ")
        self.folding = folding
    }

    func meaning(of word: String) -> Value? { meanings[folding.fold(word)] }
}

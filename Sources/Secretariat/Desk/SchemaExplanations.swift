public import SQL

/// What a database and this program's schema do to each other, said to an official.
extension MigrationError: Explaining {
    /// Stable.
    public var code: String {
        switch self {
        case .newerDatabase: "store-newer"
        case .strangeStep, .misnumbered: "store-strange"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .newerDatabase: "Kho dữ liệu do phiên bản chương trình mới hơn tạo ra, chưa có gì bị thay đổi; hãy nâng cấp chương trình rồi chạy lại."
        case .strangeStep, .misnumbered: "Đây không phải kho dữ liệu của Thực Thi; hãy xem lại địa chỉ kho, chưa có gì bị thay đổi."
        }
    }
}

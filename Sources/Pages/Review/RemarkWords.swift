public import Documents

extension Document.Remark {
    /// One sentence for the official.
    public var words: String {
        switch self {
        case .pageReadFromPicture(let page): "Trang \(page) được nhận dạng từ ảnh, cần đối chiếu với bản gốc."
        case .trackedChangesAccepted(let count): "Tệp còn \(count) chỗ sửa đang theo dõi; bản đọc coi như đã chấp nhận."
        case .undecodableBytes(let count): "Có \(count) ký tự hỏng không giải mã được, đã thay bằng dấu �."
        case .hiddenContentLeftOut(let count): "Tệp có \(count) chỗ ẩn, không in ra nên không đọc."
        }
    }
}

/// Why a copy of a store was not made, not taken, or not what it should be.
public enum CopyFault: Error, Hashable, Sendable {
    /// The file is not a copy of ours, or it was cut off or altered; `log` is for the log only.
    case damaged(log: String)
    /// The copy was made by a newer program, whose schema has steps that this one does not know.
    case newer(step: String)
    /// There is something already where the copy was to go.
    case notEmpty(place: String)
    /// What stands in the store after copying is not what stood in the copy.
    case differs(table: String)

    /// Stable.
    public var code: String {
        switch self {
        case .damaged: "copy-damaged"
        case .newer: "copy-newer"
        case .notEmpty: "place-not-empty"
        case .differs: "copy-differs"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .damaged: "Tệp này không phải bản sao lưu nguyên vẹn của Thực Thi, chưa có gì được phục hồi; hãy dùng bản sao lưu khác."
        case .newer: "Bản sao lưu do phiên bản chương trình mới hơn tạo ra; hãy nâng cấp chương trình rồi phục hồi lại."
        case .notEmpty(let place): "Nơi phục hồi \(place) đã có dữ liệu, chưa có gì bị thay đổi; hãy chọn một nơi trống."
        case .differs(let table): "Dữ liệu sau khi chép khác bản gốc ở bảng \(table), bản chép đã bị bỏ; hãy làm lại và báo người quản trị."
        }
    }
}

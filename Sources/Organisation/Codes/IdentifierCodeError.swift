/// Why a text is no electronic identifier of a body.
public enum IdentifierCodeError: Error, Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// More than 35 signs.
    case tooLong(signs: Int)
    /// A sign other than 0–9, A–Z and the point.
    case badSign(String)
    /// Two points side by side, or one at an end.
    case emptyGroup(number: Int)
    /// The old form leaves out a level between two others.
    case gap
}

extension IdentifierCodeError: CustomStringConvertible {
    /// A code that stays the same whatever the wording.
    public var code: String {
        switch self {
        case .empty: "identifier-code.empty"
        case .tooLong: "identifier-code.too-long"
        case .badSign: "identifier-code.bad-sign"
        case .emptyGroup: "identifier-code.empty-group"
        case .gap: "identifier-code.gap"
        }
    }

    /// One sentence for the official, with what to do.
    public var sentence: String {
        switch self {
        case .empty: "Mã định danh để trống, cần ghi mã như H49.12 hoặc bỏ mục này."
        case .tooLong(let signs): "Mã định danh dài \(signs) ký tự, quá mức \(IdentifierCode.longest), cần ghi lại đúng mã được cấp."
        case .badSign(let sign): "Mã định danh có ký tự “\(sign)”, cần ghi chỉ bằng chữ số, chữ hoa A–Z và dấu chấm."
        case .emptyGroup(let number): "Mã định danh thiếu nhóm thứ \(number) (thừa dấu chấm), cần ghi lại như H49.12."
        case .gap: "Mã định danh theo mẫu cũ bỏ trống một cấp ở giữa, cần ghi theo mẫu mới như H49.12."
        }
    }

    /// What goes to the log.
    public var description: String { code }
}

/// Why there is no starting set.
public enum StartingSetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No province has this code since 01/07/2025.
    case unknownProvince(ProvinceCode)
    /// A data file of the program does not hold together.
    case dataDamaged(String)

    /// A code that stays the same whatever the wording.
    public var code: String {
        switch self {
        case .unknownProvince: "starting-set.unknown-province"
        case .dataDamaged: "starting-set.data-damaged"
        }
    }

    /// One sentence for the official, with what to do.
    public var sentence: String {
        switch self {
        case .unknownProvince(let code): "Không có tỉnh, thành phố nào mang mã \(code) từ ngày 01/07/2025, cần chọn một trong 34 mã hiện hành."
        case .dataDamaged: "Dữ liệu kèm chương trình bị lỗi, cần cài đặt lại chương trình."
        }
    }

    /// What goes to the log.
    public var description: String {
        switch self {
        case .unknownProvince(let province): "\(code) province=\(province)"
        case .dataDamaged(let reason): "\(code) reason=\(reason)"
        }
    }
}

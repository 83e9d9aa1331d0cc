/// The first place where a chain does not hold.
public struct LogBreak: Hashable, Sendable {
    /// The number that should have stood there. All before it holds.
    public let number: Int
    /// What is wrong.
    public let fault: LogFault

    /// What the official is told, with what to do.
    public var sentence: String { "Nhật ký không còn nguyên vẹn ở mục \(number): \(finding). \(Self.duty)" }

    /// What goes to the log.
    public var log: String { "\(fault.code) at \(number): \(fault)" }

    private static let duty = "Đề nghị giữ nguyên hiện trạng, không sửa gì thêm, và báo ngay người phụ trách an toàn thông tin."

    private var finding: String {
        switch fault {
        case .wrongNumber(let found): "tại đây lại là mục số \(found), có mục đã bị xóa, chèn hoặc đổi chỗ"
        case .wrongAuthority: "mục này thuộc nhật ký của cơ quan khác"
        case .wrongPrevious: "mục này không nối tiếp mục trước"
        case .wrongDigest: "nội dung mục này đã bị sửa"
        case .unreadable: "không đọc được mục này"
        case .rewritten(let confirmed): "nhật ký đã bị viết lại ở đâu đó sau mục \(confirmed), khác với mốc đã ký"
        case .endMissing(let end): "thiếu các mục từ đây đến mục \(end)"
        case .headDiffers: "mục cuối không khớp với đầu nhật ký đang lưu"
        }
    }
}

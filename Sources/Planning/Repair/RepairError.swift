/// A repair of a plan's tasks that cannot be done.
public enum RepairError: Error, Hashable, Sendable {
    /// The plan has no such task.
    case unknownTask(TaskID)
    /// The task was removed, split or merged before.
    case notLive(TaskID)
    /// A task without words.
    case emptyText
    /// A taking out without a reason.
    case reasonMissing
    /// The plan is published; its tasks change by an adjustment only.
    case published
    /// A task that was already given to bodies keeps its shape.
    case alreadyGiven(TaskID)
    /// A split that leaves fewer than two parts.
    case nothingToSplit
    /// A place in the words that is no place between two letters of it.
    case badPlace(Int)
    /// A merging of fewer than two different tasks.
    case nothingToMerge
    /// Tasks of two plans.
    case acrossPlans
    /// A name that another task of the plan bears.
    case nameTaken(TaskID)
    /// An order that does not name each live task once.
    case badOrder

    /// Stays the same whatever the wording.
    public var code: String {
        switch self {
        case .unknownTask: "repair.unknown-task"
        case .notLive: "repair.not-live"
        case .emptyText: "repair.empty-text"
        case .reasonMissing: "repair.reason-missing"
        case .published: "repair.published"
        case .alreadyGiven: "repair.already-given"
        case .nothingToSplit: "repair.nothing-to-split"
        case .badPlace: "repair.bad-place"
        case .nothingToMerge: "repair.nothing-to-merge"
        case .acrossPlans: "repair.across-plans"
        case .nameTaken: "repair.name-taken"
        case .badOrder: "repair.bad-order"
        }
    }

    /// One sentence for the official: what is wrong and what to do.
    public var sentence: String {
        switch self {
        case .unknownTask: "Không tìm thấy nhiệm vụ trong kế hoạch này; hãy tải lại danh sách."
        case .notLive: "Nhiệm vụ đã bị bỏ, tách hoặc gộp trước đó; hãy tải lại danh sách và sửa nhiệm vụ đang có."
        case .emptyText: "Nội dung nhiệm vụ đang để trống; hãy ghi nội dung."
        case .reasonMissing: "Thiếu lý do bỏ nhiệm vụ; hãy ghi rõ lý do."
        case .published: "Kế hoạch đã công bố; hãy lập điều chỉnh thay vì sửa trực tiếp."
        case .alreadyGiven: "Nhiệm vụ đã giao cho cơ quan thực hiện; hãy thu hồi việc giao trước khi tách hoặc gộp."
        case .nothingToSplit: "Cần ít nhất hai phần có nội dung để tách; hãy chọn lại chỗ tách."
        case .badPlace: "Chỗ tách không nằm trong nội dung nhiệm vụ; hãy chọn lại chỗ tách."
        case .nothingToMerge: "Cần ít nhất hai nhiệm vụ khác nhau để gộp; hãy chọn thêm."
        case .acrossPlans: "Các nhiệm vụ thuộc hai kế hoạch khác nhau; hãy chỉ chọn nhiệm vụ của một kế hoạch."
        case .nameTaken: "Mã nhiệm vụ mới đã được dùng; hãy thử lại."
        case .badOrder: "Thứ tự mới chưa có đủ mỗi nhiệm vụ một lần; hãy tải lại danh sách rồi sắp xếp lại."
        }
    }
}

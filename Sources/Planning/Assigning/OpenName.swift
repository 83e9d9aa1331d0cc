public import Organisation

/// A name of a task that a person must settle before somebody has the duty.
public struct OpenName: Hashable, Sendable {
    /// Why it is open.
    public enum Cause: Hashable, Sendable {
        /// The register knows nobody of this name.
        case unknown
        /// A collective that has no members on the day.
        case emptyGroup(GroupID)
        /// The body has ended; one of these, or nobody, took over.
        case ended([SuccessionCandidate])
    }

    /// As the plan prints it.
    public let printed: String
    /// Whether it leads or works along.
    public let part: PassingOn.Part
    /// Why it is open.
    public let cause: Cause

    /// One sentence for the official: what is open and what to do.
    public var sentence: String {
        switch cause {
        case .unknown: "Chưa rõ “\(printed)” là cơ quan nào trong danh bạ; hãy chọn cơ quan hoặc bổ sung danh bạ."
        case .emptyGroup: "“\(printed)” chưa có thành viên nào; hãy bổ sung thành viên của tập thể này."
        case .ended(let candidates) where candidates.isEmpty: "“\(printed)” đã kết thúc hoạt động và chưa rõ cơ quan kế thừa; hãy chọn cơ quan thực hiện."
        case .ended: "“\(printed)” đã chia tách, sắp xếp lại; hãy chọn cơ quan kế thừa phần việc này."
        }
    }
}

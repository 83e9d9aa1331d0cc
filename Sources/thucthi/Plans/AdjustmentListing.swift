import Organisation
import Planning
import Secretariat

/// What an adjusting document does to a plan, a line for each task that does not stay the same.
struct AdjustmentListing {
    private struct Line: Encodable {
        let line: Int
        let change: String
        let task: Int?
        let words: String
    }

    private let lines: [Line]
    private let same: Int

    init(adjustment: Adjustment, plan: ViewPlan.Answer) {
        let numbers = Dictionary(plan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = adjustment.lines.enumerated().map { index, line in
            let task = line.task.flatMap { numbers[$0] }
            let text = (line.new?.text.value ?? task?.text.value ?? "").shortened(to: 120)
            return Line(line: index + 1, change: line.change.words, task: task?.number, words: text + line.change.details)
        }
        lines = zip(all, adjustment.lines).filter { if case .same = $1.change { false } else { true } }.map(\.0)
        same = all.count - lines.count
    }

    var listing: Listing {
        Listing(
            [
                .init(heading: "Dòng", isNumber: true), .init(heading: "Thay đổi"), .init(heading: "Nhiệm vụ", isNumber: true),
                .init(heading: "Nội dung", isText: true),
            ],
            rows: lines.map { ["\($0.line)", $0.change, $0.task.map(String.init) ?? "", $0.words] },
            foot: "\(same) nhiệm vụ giữ nguyên, \(lines.count) dòng cần xem.", values: lines)
    }
}

extension AdjustmentLine.Change {
    /// As officials say it.
    fileprivate var words: String {
        switch self {
        case .same: "giữ nguyên"
        case .changed: "sửa"
        case .added: "thêm"
        case .dropped: "bỏ"
        }
    }

    /// The fields that say something else, old and new.
    fileprivate var details: String {
        guard case .changed(_, let differences) = self else { return "" }
        return differences.map { "\n\($0.words)" }.joined()
    }
}

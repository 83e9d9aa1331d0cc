import Organisation
import Planning
import Secretariat

/// One clause with all that carries it, level by level, down to the work items.
struct ClausePathListing {
    private struct Node: Encodable {
        let plan: String
        let task: Int
        let text: String
        let duties: [Duty]
        let carriers: [Node]
    }

    private struct Duty: Encodable {
        let body: String
        let due: String
        let status: String
        let items: [Item]
    }

    private struct Item: Encodable {
        let what: String
        let due: String
        let done: Day?
    }

    private struct Answer: Encodable {
        let clause: Node
        let without: [String]
    }

    let path: PathOfClause.Answer

    var listing: Listing {
        let root = node(path.branch)
        let without = path.without.map(\.called)
        return Listing(
            [
                .init(heading: "Cấp", isNumber: true), .init(heading: "Kế hoạch"), .init(heading: "Số", isNumber: true),
                .init(heading: "Nội dung", isText: true),
                .init(heading: "Cơ quan"), .init(heading: "Thời hạn"), .init(heading: "Tình trạng"),
            ], rows: rows(root, level: 1), foot: foot(without), values: Answer(clause: root, without: without))
    }

    private func foot(_ without: [String]) -> String {
        let below = path.branch.carriers.isEmpty ? "Chưa kế hoạch nào cụ thể hóa mục này." : "\(path.branch.depth) cấp."
        return below + (without.isEmpty ? "" : " Chưa có mục này: \(without.joined(separator: "; ")).")
    }

    private func node(_ branch: Cascade.Branch) -> Node {
        let task = path.tasks[branch.clause.task]
        return Node(
            plan: path.plans[branch.clause.plan]?.called ?? "", task: task?.number ?? 0, text: task?.text.value ?? "",
            duties: path.assignments[branch.clause.task, default: []].map(duty), carriers: branch.carriers.sorted(by: order).map(node))
    }

    /// By plan, and in it as its tasks are numbered.
    private func order(_ left: Cascade.Branch, _ right: Cascade.Branch) -> Bool {
        let (one, other) = (path.plans[left.clause.plan]?.called ?? "", path.plans[right.clause.plan]?.called ?? "")
        return (one, path.tasks[left.clause.task]?.number ?? 0) < (other, path.tasks[right.clause.task]?.number ?? 0)
    }

    private func duty(_ assignment: Assignment) -> Duty {
        let items = path.workItems[assignment.id, default: []]
        let status = StatusRule(on: path.day, rules: path.rules).status(of: assignment, evidence: WorkEvidence(workItems: items))
        return Duty(
            body: path.registry[assignment.lead]?.name(on: path.day)?.text ?? "?", due: assignment.due.words, status: status.words,
            items: items.map { Item(what: $0.what, due: $0.due.words, done: $0.done) })
    }

    private func rows(_ node: Node, level: Int) -> [[String]] {
        let own = ["\(level)", node.plan, "\(node.task)", node.text.shortened(to: 120), "", "", ""]
        let duties = node.duties.flatMap { duty in
            [["", "", "", "", duty.body, duty.due, duty.status]]
                + duty.items.map { ["", "", "", "việc: " + $0.what.shortened(to: 100), duty.body, $0.due, $0.done.map { "xong \($0.vietnameseText)" } ?? ""] }
        }
        return [own] + duties + node.carriers.flatMap { rows($0, level: level + 1) }
    }
}

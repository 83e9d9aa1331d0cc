import Organisation
import Planning
import Secretariat

/// The work items of a plan, task by task.
struct ItemListing {
    let plan: ViewPlan.Answer

    var listing: Listing {
        let duties = Dictionary(plan.assignments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let numbers = Dictionary(plan.tasks.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        let sorted = plan.workItems.map { item in (duties[item.assignment].flatMap { numbers[$0.task] } ?? 0, item) }.sorted {
            ($0.0, $0.1.id) < ($1.0, $1.1.id)
        }
        let total = plan.workItems.flatMap(\.money).reduce(0) { $0 + $1.asked }
        return Listing(
            [
                .init(heading: "Nhiệm vụ", isNumber: true), .init(heading: "Cơ quan"), .init(heading: "Việc"), .init(heading: "Sản phẩm"),
                .init(heading: "Thời hạn"), .init(heading: "Đề nghị (đồng)", isNumber: true), .init(heading: "Xong"),
            ], rows: sorted.map { row($0.0, $0.1, duties[$0.1.assignment]) }, foot: "\(plan.workItems.count) việc, đề nghị \(total.grouped) đồng.",
            values: plan.workItems)
    }

    private func row(_ number: Int, _ item: WorkItem, _ duty: Assignment?) -> [String] {
        let money = item.money.reduce(0) { $0 + $1.asked }
        return [
            "\(number)", duty.map { plan.name($0.lead) } ?? "", item.what, item.product ?? "", item.due.words, money > 0 ? money.grouped : "",
            item.done?.vietnameseText ?? "",
        ]
    }
}

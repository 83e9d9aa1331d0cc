import Organisation
import Planning

/// Plans as a table.
struct PlanListing {
    let plans: [Plan]
    let registry: Registry
    let day: Day

    var listing: Listing {
        Listing(
            [.init(heading: "Số, ký hiệu"), .init(heading: "Ngày"), .init(heading: "Trích yếu"), .init(heading: "Đầu mối"), .init(heading: "Tình trạng")],
            rows: plans.map(row), foot: "\(plans.count) kế hoạch.", values: plans)
    }

    private func row(_ plan: Plan) -> [String] {
        [
            plan.number.value ?? "", plan.issued.value?.vietnameseText ?? "", plan.title.value ?? "",
            registry[plan.keeper]?.name(on: day)?.text ?? "", plan.state(on: day).words,
        ]
    }
}

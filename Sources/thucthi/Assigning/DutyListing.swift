import Organisation
import Planning
import Secretariat

/// The duties of a body as a table.
struct DutyListing {
    let duties: [ListDuties.Duty]
    let rule: StatusRule
    let body: RegisteredBody
    let day: Day

    var listing: Listing {
        Listing(
            [
                .init(heading: "Thời hạn"), .init(heading: "Kế hoạch"), .init(heading: "Số", isNumber: true), .init(heading: "Nhiệm vụ", isText: true),
                .init(heading: "Việc", isNumber: true), .init(heading: "Tình trạng"),
            ], rows: duties.map(row), foot: "\(body.name(on: day)?.text ?? ""): \(duties.count) việc chưa xong vào ngày \(day.vietnameseText).",
            values: duties.map(\.assignment))
    }

    private func row(_ duty: ListDuties.Duty) -> [String] {
        let status = rule.status(of: duty.assignment, evidence: WorkEvidence(workItems: duty.workItems))
        return [
            duty.assignment.due.words, duty.plan.called, "\(duty.task.number)", duty.task.text.value?.shortened(to: 120) ?? "",
            duty.workItems.isEmpty ? "" : "\(duty.workItems.count)", status.words,
        ]
    }
}

extension Due {
    /// As officials write it.
    var words: String {
        switch self {
        case .dated(let day): day.vietnameseText
        case .periodic(let rhythms, let on): Deadline.every(rhythms, on: on).words
        case .standing: "thường xuyên"
        case .none: ""
        }
    }
}

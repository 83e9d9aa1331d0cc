import Organisation
import Planning
import Secretariat

/// The periods of a body's periodic duties within a span of days, by due day.
struct PeriodListing {
    /// One period of one duty.
    private struct Line: Encodable {
        let plan: String
        let task: Int
        let period: PeriodicInstance
    }

    private let lines: [(line: Line, text: String)]
    private let foot: String

    init(_ duties: [ListDuties.Duty], within days: DaySpan, rules: RuleBook, body: RegisteredBody, day: Day) {
        let found = duties.flatMap { duty in
            (PeriodicSchedule(duty.assignment.due, rules: rules)?.instances(from: days.from, until: days.until) ?? []).map { period in
                (line: Line(plan: duty.plan.called, task: duty.task.number, period: period), text: duty.task.text.value ?? "")
            }
        }
        lines = found.sorted {
            ($0.line.period.due, $0.line.plan, $0.line.task, $0.line.period.from) < ($1.line.period.due, $1.line.plan, $1.line.task, $1.line.period.from)
        }
        let name = body.name(on: day)?.text ?? ""
        foot = "\(name): \(lines.count) kỳ đến hạn từ \(days.from.vietnameseText) đến \(days.until.vietnameseText)."
    }

    var listing: Listing {
        Listing(
            [
                .init(heading: "Đến hạn"), .init(heading: "Kỳ"), .init(heading: "Kế hoạch"), .init(heading: "Số", isNumber: true),
                .init(heading: "Nhiệm vụ", isText: true),
            ], rows: lines.map { [$0.line.period.due.vietnameseText, $0.line.period.period, $0.line.plan, "\($0.line.task)", $0.text.shortened(to: 120)] },
            foot: foot, values: lines.map(\.line))
    }
}

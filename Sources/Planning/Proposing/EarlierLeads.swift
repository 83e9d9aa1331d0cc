import Organisation

/// The tasks of earlier plans by what they were about, each with who led it.
struct EarlierLeads: Sendable {
    private static let most = 0.7
    /// Only a part of the earlier lead's work went to the body; which, a person decides.
    private static let ofPart = 0.6

    private let tasks: [EarlierTask]
    private let leads: [[(body: String, factor: Double)]]
    private var index = SubjectIndex()

    /// Where a lead has ended, those to whom its work went stand for it on the day.
    init(_ tasks: [EarlierTask], on day: Day, catalogue: BodyCatalogue, _ cutter: SubjectCutter) {
        self.tasks = tasks
        leads = tasks.map { Self.standing($0.lead, on: day, catalogue) }
        for task in tasks {
            let subject = cutter.subject(of: task.text)
            index.count(subject)
            index.add(subject)
        }
        index.settle()
    }

    func reasons(_ task: Subject) -> [(body: String, reason: ProposalReason)] {
        index.nearest(task, most: 6).flatMap { match in
            let earlier = tasks[match.text]
            let words = "kế hoạch \(earlier.plan) giao \(earlier.lead) việc tương tự: «\(earlier.text)»"
            return leads[match.text].map { body, factor in
                (body, ProposalReason(kind: .earlierPlan, words: words, citation: nil, strength: Self.most * match.likeness * factor))
            }
        }
    }

    private static func standing(_ lead: String, on day: Day, _ catalogue: BodyCatalogue) -> [(body: String, factor: Double)] {
        guard case .ended(let body, _) = catalogue.standing(of: lead, on: day) else { return [(lead, 1)] }
        let heirs = catalogue.heirs(of: body, on: day).map { ($0.body.name.text, $0.isWhole ? 1 : ofPart) }
        return heirs.isEmpty ? [(lead, 1)] : heirs
    }
}

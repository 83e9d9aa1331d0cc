import Planning

/// How often the right body is among the first proposals, with a table for people.
struct ProposalScore {
    private(set) var total = 0
    private(set) var first = 0
    private(set) var amongThree = 0
    /// Tasks without a named lead of which the truth says nothing.
    private(set) var unknown: [LeadTruth.Place] = []
    private var lines: [String] = []

    init(_ draft: PlanDraft, _ truth: LeadTruth, _ proposer: LeadProposer) {
        let places = LeadTruth.places(of: draft.tasks)
        for task in proposer.tasksWithoutNamedLead {
            guard let right = truth.leads[places[task]] else { unknown.append(places[task]); continue }
            if right != "–" { count(draft.tasks[task], at: places[task], right, proposer.proposals(forTask: task)) }
        }
        let read = Set(proposer.tasksWithoutNamedLead.map { places[$0] })
        for place in truth.leads.keys.sorted() where !read.contains(place) && truth.leads[place] != "–" { miss(place) }
    }

    /// A task that was not read, or read with a lead that it has not, gets no proposal.
    private mutating func miss(_ place: LeadTruth.Place) {
        total += 1
        lines.append("✗ \(place) was not read as a task without a lead")
    }

    private mutating func count(_ task: TaskDraft, at place: LeadTruth.Place, _ right: String, _ proposals: [LeadProposal]) {
        total += 1
        let rank = proposals.firstIndex { $0.body == right }
        if rank == 0 { first += 1 }
        if rank != nil { amongThree += 1 }
        guard rank != 0 else { return }
        let told = proposals.map {
            "      \(Self.share($0.score)) \($0.body) ← \($0.reasons.map { "\($0.kind) \(Self.share($0.strength))" }.joined(separator: ", "))"
        }
        lines += ["\(rank == nil ? "✗" : "·") \(place) «\(task.text.prefix(70))» → \(right)"] + told
    }

    /// In thousandths.
    var share: Int { total == 0 ? 0 : amongThree * 1000 / total }

    var summary: String { "\(amongThree) of \(total) among three, \(first) first" }

    var table: String { lines.joined(separator: "\n") }

    private static func share(_ number: Double) -> String { "0." + String(Int(number * 100) + 100).suffix(2) }
}

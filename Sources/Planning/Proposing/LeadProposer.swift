import Documents
public import Organisation
import Vietnamese

/// Proposes single bodies for the tasks of a plan that name nobody in particular, each with its reasons and the words that give them.
///
/// In real plans two of three tasks are so, and the last section charges bodies with subjects in other words. The proposer weighs what the
/// document hands over, what it says again, what belongs to whom by office and what earlier plans did; it decides nothing. The work grows with the length of the plan, not with its square.
public struct LeadProposer: Sendable {
    private static let nearest = 12
    private static let ofSubject = 0.9
    private static let ofHeading = 0.6
    /// Who only helps with the task is not likely to lead it.
    private static let ofHelper = 0.5

    /// The indices of the draft's tasks that name no single lead, in reading order.
    public let tasksWithoutNamedLead: [Int]
    private let draft: PlanDraft
    private let subjects: [Subject]
    private let headings: HeadingPaths
    private let headingSubjects: [Int: Subject]
    private let charged: ChargedMatters
    private let handed: HandedParts
    private let names: BodyNames
    private let remits: RemitEvidence
    private let earlier: EarlierLeads
    private let drafters: Drafters
    private let headingBodies: HeadingBodies

    /// Takes in a plan. `earlier` are tasks of plans before it with who led them; `day` is the day of issue where the draft has none.
    public init(_ draft: PlanDraft, knowing knowledge: ProposalKnowledge, earlier: [EarlierTask] = [], on day: Day? = nil) {
        let cutter = SubjectCutter(areas: knowledge.areas, abbreviations: knowledge.abbreviations)
        let day = draft.header.date.flatMap { Day($0.value) ?? Day($0.value + "-01") } ?? day ?? .last
        let bodies = Self.bodies(of: draft)
        let named = NamedParts(draft)
        let subjects = draft.tasks.map { cutter.subject(of: named.leftOut(of: WordCutter.cut($0.text))) }
        let headings = HeadingPaths(draft)
        self.draft = draft
        self.subjects = subjects
        self.headings = headings
        tasksWithoutNamedLead = draft.tasks.indices.filter { draft.tasks[$0].hasNoNamedLead }
        headingSubjects = Set(tasksWithoutNamedLead.flatMap { headings.above[$0] }).reduce(into: [:]) { found, entry in
            found[entry] = cutter.subject(of: draft.outline[entry].title ?? "")
        }
        charged = ChargedMatters(draft, subjects: subjects, without: named, cutter)
        handed = HandedParts(draft)
        names = BodyNames(bodies, subjects: subjects, cutter)
        let tier = draft.header.issuer.map { IssuerTier.below($0.value) } ?? IssuerTier.most(of: bodies, by: knowledge.catalogue)
        let holders = RemitHolders(bodies: bodies, tier: tier, on: day, knowledge)
        remits = RemitEvidence(holders, areas: knowledge.areas.areas.map(\.name), phrases: cutter.phrases, subjects: subjects)
        self.earlier = EarlierLeads(earlier, on: day, catalogue: knowledge.catalogue, cutter)
        drafters = Drafters(draft)
        headingBodies = HeadingBodies(draft, bodies: bodies)
    }

    /// The bodies that may lead a task, the likeliest first.
    public func proposals(forTask task: Int, most: Int = 3) -> [LeadProposal] {
        var reasons: [String: [ProposalReason]] = [:]
        for (body, reason) in evidence(task) { reasons[body, default: []].append(reason) }
        let helpers = Set(draft.tasks[task].coordinating.map(\.value))
        let proposals = reasons.map { body, reasons in
            LeadProposal(body: body, reasons: helpers.contains(body) ? reasons.map { $0.weakened(by: Self.ofHelper) } : reasons)
        }
        return Array(proposals.sorted { ($0.score, $1.body) > ($1.score, $0.body) }.prefix(most))
    }

    private func evidence(_ task: Int) -> [(body: String, reason: ProposalReason)] {
        let above = headings.above[task]
        let own = sameSubject(subjects[task], Self.ofSubject) + above.flatMap { sameSubject(headingSubjects[$0] ?? Subject(), Self.ofHeading) }
        let byPart = handed.handings(ofTaskAt: draft.tasks[task].path).map { ($0.body, $0.reason) }
        let byOffice = remits.reasons(subjects[task], headings: above.compactMap { headingSubjects[$0] }) + names.reasons(subjects[task])
        return byPart + own + byOffice + headingBodies.reasons(above) + earlier.reasons(subjects[task]) + drafters.reasons
    }

    private func sameSubject(_ subject: Subject, _ factor: Double) -> [(body: String, reason: ProposalReason)] {
        charged.index.nearest(subject, most: Self.nearest).flatMap { match in
            let matter = charged.matters[match.text]
            let citation = draft.tasks[matter.task].citation
            return matter.bodies.map { body in
                let words = "\(body) được giao việc cùng nội dung: «\(matter.words)»"
                return (body, ProposalReason(kind: .sameSubject, words: words, citation: citation, strength: factor * match.likeness))
            }
        }
    }

    /// The single bodies that lead any task, each once, in reading order.
    private static func bodies(of draft: PlanDraft) -> [String] {
        var known: Set<String> = []
        return draft.tasks.flatMap(\.singleLeads).filter { known.insert($0).inserted }
    }
}

extension ProposalReason {
    fileprivate func weakened(by factor: Double) -> ProposalReason {
        ProposalReason(kind: kind, words: words, citation: citation, strength: strength * factor)
    }
}

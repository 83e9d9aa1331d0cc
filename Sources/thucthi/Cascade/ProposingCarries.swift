import Organisation
import Planning
import Secretariat

/// Which clauses of an upper plan the tasks of a plan may carry out, as they stand now; what is linked already is left out.
struct ProposingCarries {
    /// A task, the clause that it may carry, and why.
    struct Proposal {
        let task: PlanTask
        let clause: PlanTask
        let score: Double
        let reasons: [String]
    }

    let proposals: [Proposal]
    /// Live tasks of the plan.
    let taskCount: Int

    /// Proposals that speak for themselves; all of them, the weak ones too, where `showsAll`.
    init(_ plan: ViewPlan.Answer, carrying upper: ViewPlan.Answer, office: OpenOffice, showsAll: Bool = false) async throws {
        let (tasks, clauses) = (plan.tasks.filter(\.fate.isLive), upper.tasks.filter(\.fate.isLive))
        let known = try await office.answer(CascadeOf(plan.plan.id)).cascade
        let proposer = CarryProposer(
            PlanDraft(standing: tasks, read: try await office.reread(plan.plan)),
            carrying: UpperDocument(standing: clauses, symbol: upper.plan.number.value), knowing: try .standard())
        let found = showsAll ? tasks.indices.flatMap { proposer.proposals(forTask: $0) } : proposer.proposals()
        proposals = found.compactMap { proposal in
            let (task, clause) = (tasks[proposal.task], clauses[proposal.clause])
            guard !known.carried(by: PlanClause(task)).contains(PlanClause(clause)) else { return nil }
            return Proposal(task: task, clause: clause, score: proposal.score, reasons: proposal.reasons.map(\.words))
        }
        taskCount = tasks.count
    }

    /// The links that these proposals come to, those of at least a score.
    func links(above score: Double) -> [LinkClause.Link] {
        proposals.filter { $0.score >= score }.map { proposal in
            LinkClause.Link(task: proposal.task.id, clause: proposal.clause.id, words: proposal.reasons.joined(separator: "; "), score: proposal.score)
        }
    }
}

import DocumentFiles
import Foundation
import Organisation
import PlanReader
import Planning
import Seals
import Secretariat
import Storage

/// Ranked proposals of who may lead tasks that name nobody, from the plan's own document read again, and from earlier plans.
struct ProposingLeads {
    /// A body that the register knows, with the reason why it is proposed.
    struct Proposal {
        let body: BodyID
        let name: String
        let reason: String
    }

    private let proposer: LeadProposer?
    private let plan: ViewPlan.Answer

    /// Reads the plan's document again; a plan that was entered by hand has none, and gets no proposals.
    init(_ plan: ViewPlan.Answer, office: OpenOffice) async throws {
        self.plan = plan
        guard case .document(let text) = plan.plan.origin, let digest = Digest(text) else {
            proposer = nil
            return
        }
        let document = try await DocumentFile.read(path: office.files.path(of: digest))
        let reading = try KnownBodies(added: nil).reader.read(document)
        let earlier = try await office.answer(EarlierTasks(besides: plan.plan.id))
        proposer = LeadProposer(reading.draft, knowing: try .standard(), earlier: earlier, on: plan.plan.issued.value)
    }

    /// The proposals for a task as it was read, the likeliest first; none for a task that a person added.
    func proposals(for task: PlanTask, most: Int = 3) -> [Proposal] {
        guard let proposer, task.text.read != nil else { return [] }
        return proposer.proposals(forTask: task.number - 1, most: most).compactMap { proposal in
            guard let body = body(named: proposal.body) else { return nil }
            return Proposal(body: body, name: proposal.body, reason: proposal.reasons.first?.words ?? "")
        }
    }

    /// The body of a name on the plan's day, or the one body that answers for it now.
    private func body(named name: String) -> BodyID? {
        switch plan.registry.names(ofPlanIssued: plan.plan.issued.value)(name, plan.day) {
        case .body(let body): body
        case .successors(let heirs): heirs.count == 1 ? heirs.first?.body : nil
        case .group, .unknown: nil
        }
    }
}

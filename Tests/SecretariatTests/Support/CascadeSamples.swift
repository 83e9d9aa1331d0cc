import Organisation
import Planning
import Secretariat

extension SampleAct {
    /// What links plans with those above them, and what bodies file.
    static let cascade: [SampleAct] = [
        act { LinkClause(plan: $0.plan, upper: $0.draft, links: [.init(task: $0.tasks[0], clause: $0.draftTasks[0], words: $0.words)]) },
        act { things in
            let above = PlanClause(plan: things.draft, task: things.draftTasks[0])
            return UnlinkClause(Carries(PlanClause(plan: things.plan, task: things.tasks[0]), carries: above), reason: things.words)
        },
        inquiry(stranger: .administrator) { CascadeOf($0.plan) },
        inquiry(stranger: .administrator) { PathOfClause(PlanClause(plan: $0.plan, task: $0.tasks[0])) },
        inquiry(stranger: .administrator) { ListFilings(of: $0.plan) },
    ]
}

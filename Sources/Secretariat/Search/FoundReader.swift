import Organisation
import SQL
import Planning
import Storage

/// Takes what was found from its shelf, unless the person may not read its plan.
struct FoundReader {
    private struct Place {
        let plan: Plan
        let task: PlanTask?
        let text: String
    }

    private let sitting: Sitting
    private let query: SearchQuery
    private var plans: [PlanID: Plan?] = [:]
    private var places: [SearchOwner: Place] = [:]

    init(_ sitting: Sitting, _ query: SearchQuery) {
        self.sitting = sitting
        self.query = query
    }

    /// Whether it may be shown; it is kept for `thing` then.
    mutating func read(_ owner: SearchOwner) throws -> Bool {
        guard let place = try place(of: owner) else { return false }
        places[owner] = place
        return true
    }

    /// What was read for a hit.
    func thing(of hit: SearchHit) -> FoundThing? {
        places[hit.owner].map {
            FoundThing(owner: hit.owner, rank: hit.rank, plan: $0.plan, task: $0.task, text: $0.text, highlights: query.highlights(in: $0.text))
        }
    }

    private mutating func place(of owner: SearchOwner) throws -> Place? {
        switch owner {
        case .plan(let id):
            return try readable(id).map { Place(plan: $0, task: nil, text: $0.searchText ?? "") }
        case .task(let id):
            let task = try sitting.shelf(of: PlanTask.self).get(id)
            return try readable(task.plan).map { Place(plan: $0, task: task, text: task.searchText ?? "") }
        case .workItem(let id):
            let item = try sitting.workItems.get(id)
            let task = try sitting.shelf(of: PlanTask.self).get(try sitting.shelf(of: Assignment.self).get(item.assignment).task)
            return try readable(task.plan).map { Place(plan: $0, task: task, text: item.what) }
        }
    }

    private mutating func readable(_ id: PlanID) throws -> Plan? {
        if let known = plans[id] { return known }
        let plan = try sitting.shelf(of: Plan.self).get(id)
        let shown = try sitting.mayDo(.readPlan, on: plan.concern(sitting)) ? plan : nil
        plans[id] = .some(shown)
        return shown
    }
}

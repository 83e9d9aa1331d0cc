/// All confirmed links between documents, asked from both sides.
public struct Cascade: Sendable {
    /// A clause and what carries it out below, level by level.
    public struct Branch: Hashable, Sendable {
        /// The clause or task.
        public var clause: PlanClause
        /// What carries it, by plan and task.
        public var carriers: [Branch]

        /// How many levels there are, itself counted.
        public var depth: Int { 1 + (carriers.map(\.depth).max() ?? 0) }
    }

    private let below: [PlanClause: [PlanClause]]
    private let above: [PlanClause: [PlanClause]]

    /// Links in any order; the same link twice counts once.
    public init(_ links: some Sequence<Carries>) {
        let links = Set(links)
        below = Dictionary(grouping: links, by: \.above).mapValues { $0.map(\.below).sorted() }
        above = Dictionary(grouping: links, by: \.below).mapValues { $0.map(\.above).sorted() }
    }

    /// What carries a clause right below.
    public func carriers(of clause: PlanClause) -> [PlanClause] { below[clause] ?? [] }

    /// What a task carries right above.
    public func carried(by task: PlanClause) -> [PlanClause] { above[task] ?? [] }

    /// The clauses, of those asked about, that nobody carries.
    public func uncarried(_ clauses: [PlanClause]) -> [PlanClause] { clauses.filter { carriers(of: $0).isEmpty } }

    /// The tasks, of those asked about, that carry nothing.
    public func carryingNothing(_ tasks: [PlanClause]) -> [PlanClause] { tasks.filter { carried(by: $0).isEmpty } }

    /// A clause with everything that carries it, through all levels; a link that leads back is not followed.
    public func downward(from clause: PlanClause) -> Branch { branch(clause, above: []) }

    /// The same clause in the plans of several provinces: what carries it right below, by plan.
    public func carriersByPlan(of clause: PlanClause) -> [(plan: PlanID, tasks: [PlanClause])] {
        let tasks = Dictionary(grouping: carriers(of: clause), by: \.plan)
        return tasks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The plans that carry anything right below a plan.
    public func plans(below plan: PlanID) -> Set<PlanID> {
        Set(below.filter { $0.key.plan == plan }.flatMap { $0.value.map(\.plan) })
    }

    /// Whether what carries a clause, through all levels, is another clause too.
    public func leads(from clause: PlanClause, to other: PlanClause) -> Bool {
        var waiting = [clause]
        var met: Set<PlanClause> = []
        while let next = waiting.popLast() {
            if next == other { return true }
            if met.insert(next).inserted { waiting += carriers(of: next) }
        }
        return false
    }

    private func branch(_ clause: PlanClause, above: Set<PlanClause>) -> Branch {
        let path = above.union([clause])
        return Branch(clause: clause, carriers: carriers(of: clause).filter { !path.contains($0) }.map { branch($0, above: path) })
    }
}

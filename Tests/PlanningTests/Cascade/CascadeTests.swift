import Organisation
import Planning
import Testing

@Suite("Confirmed links between documents")
struct CascadeTests {
    private static let names = ["NQ", "KH An Phước", "KH Bình Lâm", "KH Sở", "A", "B"]

    /// Plans and tasks are named by small numbers: the plan by its place among the names, the task by its label.
    private static func clause(_ plan: String, _ label: Int) -> PlanClause {
        let number = UInt128(names.firstIndex(of: plan) ?? 99)
        return PlanClause(plan: PlanID(number), task: TaskID(number * 100 + UInt128(label)))
    }

    private static func plan(_ name: String) -> PlanID { clause(name, 0).plan }

    private static let first = clause("NQ", 1)
    private static let second = clause("NQ", 2)
    private static let third = clause("NQ", 3)

    /// A resolution, the plans of two provinces, a department's plan below one of them.
    private let cascade = Cascade([
        Carries(clause("KH An Phước", 21), carries: first),
        Carries(clause("KH An Phước", 22), carries: first),
        Carries(clause("KH Bình Lâm", 25), carries: first),
        Carries(clause("KH Bình Lâm", 25), carries: second),
        Carries(clause("KH Sở", 1), carries: clause("KH An Phước", 21)),
        Carries(clause("KH Sở", 1), carries: clause("KH An Phước", 21)),
    ])

    @Test("tell which clauses nobody carries")
    func uncarried() {
        #expect(cascade.uncarried([Self.first, Self.second, Self.third]) == [Self.third])
    }

    @Test("tell which tasks carry none")
    func carryingNothing() {
        let tasks = [Self.clause("KH Bình Lâm", 25), Self.clause("KH Bình Lâm", 26)]
        #expect(cascade.carryingNothing(tasks) == [tasks[1]])
        #expect(cascade.carried(by: tasks[0]) == [Self.first, Self.second])
    }

    @Test("lead a clause down through all levels")
    func downward() {
        let branch = cascade.downward(from: Self.first)
        #expect(branch.depth == 3)
        #expect(branch.carriers.map(\.clause.plan) == ["KH An Phước", "KH An Phước", "KH Bình Lâm"].map(Self.plan))
        #expect(branch.carriers[0].carriers.map(\.clause) == [Self.clause("KH Sở", 1)])
    }

    @Test("show one clause across the plans of several provinces")
    func across() {
        let found = cascade.carriersByPlan(of: Self.first)
        #expect(found.map(\.plan) == ["KH An Phước", "KH Bình Lâm"].map(Self.plan) && found.map(\.tasks.count) == [2, 1])
        #expect(cascade.plans(below: Self.first.plan) == Set(["KH An Phước", "KH Bình Lâm"].map(Self.plan)))
    }

    @Test("that lead back in a circle are followed once, and are known before they are made")
    func circle() {
        let (one, two) = (Self.clause("A", 1), Self.clause("B", 1))
        let half = Cascade([Carries(one, carries: two)])
        #expect(half.leads(from: two, to: one) && !half.leads(from: one, to: two))
        #expect(Cascade([Carries(one, carries: two), Carries(two, carries: one)]).downward(from: one).depth == 2)
    }
}

import Planning

/// Makes the plans of a province in loads that one transaction takes.
struct LoadMaker: Sendable {
    private var plans: PlanMaker
    private var counts: ArraySlice<Int>
    private let load: Int

    init(_ plans: PlanMaker, _ counts: [Int], load: Int) {
        self.plans = plans
        self.counts = counts[...]
        self.load = load
    }

    /// The next load, and the maker of those that follow; an empty one when all are made.
    func next() async throws -> (plans: [InventedPlan], maker: LoadMaker) {
        var later = self
        var made: [InventedPlan] = []
        var tasks = 0
        while tasks < load, let count = later.counts.popFirst(), let plan = try later.plans.next(tasks: count) {
            made.append(plan)
            tasks += max(1, count)
        }
        return (made, later)
    }
}

public import Organisation

/// What an invented world is made of: the same recipe makes the same world, to the last identifier.
public struct WorldRecipe: Sendable {
    /// How many provinces, from the first code on; 34 are all.
    public var provinces: Int
    /// How many plans, shared out evenly among the provinces.
    public var plans: Int
    /// How many tasks, shared out unevenly among the plans.
    public var tasks: Int
    /// From which everything is drawn.
    public var seed: UInt64
    /// The last day of the world: nothing in it happens later.
    public var today: Day

    /// A world of some size.
    public init(provinces: Int = 1, plans: Int = 20, tasks: Int = 1_000, seed: UInt64 = 1, today: Day) {
        self.provinces = provinces
        self.plans = plans
        self.tasks = tasks
        self.seed = seed
        self.today = today
    }
}

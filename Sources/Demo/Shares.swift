/// How many plans each province has, and how many tasks each plan: most have few, some have very many.
struct Shares {
    private let recipe: WorldRecipe
    private let provinces: Int

    init(_ recipe: WorldRecipe, provinces: Int) {
        self.recipe = recipe
        self.provinces = max(1, provinces)
    }

    /// The plans of a province by its number.
    func plans(of number: Int) -> Int { Self.part(number, of: recipe.plans, in: provinces) }

    /// The tasks of each of its plans.
    func tasks(of number: Int) -> [Int] {
        let total = Self.part(number, of: recipe.tasks, in: provinces)
        var dice = Dice(seed: recipe.seed, name: UInt64(number) << 32 | 2)
        let weights = (0..<plans(of: number)).map { _ in dice.number(1...10) * dice.number(1...10) }
        let sum = max(1, weights.reduce(0, +))
        var counts = weights.map { total * $0 / sum }
        if !counts.isEmpty { counts[0] += total - counts.reduce(0, +) }
        return counts
    }

    private static func part(_ number: Int, of total: Int, in parts: Int) -> Int { total / parts + (number < total % parts ? 1 : 0) }
}

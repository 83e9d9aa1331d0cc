import Organisation
import Planning

/// Makes the plans of a province, the earliest first.
struct PlanMaker {
    private static let years = 3

    private let province: InventedProvince
    private let recipe: WorldRecipe
    private let rules: RuleBook
    private let charges: ChargeMaker
    private var dice: Dice
    private var numbers: [Int: Int] = [:]
    /// The days of issue that are still to come, the last first.
    private var days: [Day] = []

    init(_ province: InventedProvince, _ recipe: WorldRecipe, number: Int, plans: Int) throws {
        self.province = province
        self.recipe = recipe
        rules = try .standard()
        charges = ChargeMaker(province, on: recipe.today)
        dice = Dice(seed: recipe.seed, name: UInt64(number) << 32 | 1)
        for _ in 0..<plans { days.append(recipe.today.adding(days: -dice.number(1...365 * Self.years))) }
        days.sort(by: >)
    }

    /// The next plan with so many tasks; nothing when there are no more.
    mutating func next(tasks: Int) throws -> InventedPlan? {
        guard let issued = days.popLast(), let keeper = keeper(), let focal = province.focalOfficers[keeper] else { return nil }
        let taken = Stamp(by: focal, at: .office(min(issued.adding(days: 2), recipe.today)))
        var made = InventedPlan(plan: plan(keeper, issued, taken.at), taken: taken)
        publish(&made.plan, focal)
        try fill(&made, tasks, focal)
        return made
    }

    /// The department of science keeps every other plan.
    private mutating func keeper() -> BodyID? {
        let departments = province.departments
        let science = departments.first { $0.printed(on: recipe.today).contains("Khoa học") }
        return dice.happens(50) ? science?.id ?? departments.first?.id : departments.randomElement(using: &dice)?.id
    }

    private mutating func plan(_ keeper: BodyID, _ issued: Day, _ taken: Instant) -> Plan {
        var plan = Plan(id: dice.identifier(at: taken), keeper: keeper, origin: .byHand)
        let form = dice.share(PlanForm.shares, else: .usual)
        numbers[issued.year, default: 0] += dice.number(1...9)
        plan.type = Corrected(read: form.type)
        plan.number = Corrected(read: "\(numbers[issued.year, default: 0])/\(form.ending)")
        plan.issuer = Corrected(read: province.committee?.printed(on: issued))
        plan.place = Corrected(read: province.set.province.name)
        plan.issued = Corrected(read: issued)
        plan.title = Corrected(read: title(issued))
        plan.signer = Corrected(read: PersonWords.name(&dice))
        return plan
    }

    private mutating func title(_ issued: Day) -> String {
        let time = dice.happens(60) ? "năm \(issued.year)" : "giai đoạn \(issued.year) - \(issued.year + 5)"
        return "\(dice.pick(PlanWords.themes).capitalizedFirst) \(province.set.province.unit) \(time)"
    }

    /// Nine of ten are published; some of the old ones have ended.
    private mutating func publish(_ plan: inout Plan, _ focal: PersonID) {
        guard let issued = plan.issued.value, dice.happens(90) else { return }
        let day = issued.adding(days: dice.number(3...12))
        guard day <= recipe.today else { return }
        plan.published = Publication(at: .office(day), by: focal)
        let end = issued.adding(days: 730)
        if end <= recipe.today, dice.happens(40) { plan.ended = PlanEnd(on: end, by: focal) }
    }

    private mutating func fill(_ made: inout InventedPlan, _ count: Int, _ focal: PersonID) throws {
        let words = TaskMaker(issued: made.plan.issued.value ?? recipe.today)
        let works = WorkItemMaker(today: recipe.today)
        let giving = made.plan.published.map {
            AssignmentMaker(
                province: province, rules: rules, published: $0.at.day, giver: focal, today: recipe.today, givesCollectives: dice.happens(15))
        }
        for position in 0..<count {
            var task = words.task(dice.identifier(at: made.taken.at), of: made.plan.id, at: position, &dice)
            let charge = charges.charge(&dice)
            task.leads = Corrected(read: charge.printed(on: words.issued))
            made.tasks.append(task)
            guard let giving else { continue }
            let assignments = try giving.assignments(of: task, charge, charges, &dice)
            made.assignments += assignments
            for assignment in assignments { made.workItems += try works.items(of: assignment, &dice) }
        }
    }
}

extension String {
    /// The same with its first letter as a capital.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

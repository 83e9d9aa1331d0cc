import Organisation
import Planning
public import SQL
public import Secretariat
import Storage

/// Puts an invented world into an empty store.
///
/// Provinces are founded by the desk; plans go in through the same repositories as the desk's, many in one transaction, with one entry
/// in the log for each plan. While one load is written the next is made.
public struct WorldBuilder: Sendable {
    /// So many tasks are written in one transaction.
    private static let load = 4_000

    private let recipe: WorldRecipe
    private let database: any Database
    private let secretariat: Secretariat

    /// Builds a world of a recipe in a store whose schema is up to date.
    public init(_ recipe: WorldRecipe, in database: any Database, secretariat: Secretariat) {
        self.recipe = recipe
        self.database = database
        self.secretariat = secretariat
    }

    /// Builds it all; `progress` is told the tasks written so far. Answers with the provinces.
    public func build(progress: (_ tasks: Int) -> Void = { _ in }) async throws -> [InventedProvince] {
        let codes = try ProvinceTable.standard().provinces(on: recipe.today).map(\.code).prefix(recipe.provinces)
        let shares = Shares(recipe, provinces: codes.count)
        var provinces: [InventedProvince] = []
        var written = 0
        for (number, code) in codes.enumerated() {
            var maker = ProvinceMaker(recipe, number: number)
            let province = try maker.make(code)
            try await settle(province)
            provinces.append(province)
            let plans = try PlanMaker(province, recipe, number: number, plans: shares.plans(of: number))
            written = try await fill(province, LoadMaker(plans, shares.tasks(of: number), load: Self.load), written, progress)
        }
        return provinces
    }

    private func fill(_ province: InventedProvince, _ maker: LoadMaker, _ before: Int, _ progress: (Int) -> Void) async throws -> Int {
        var written = before
        var made = try await maker.next()
        while !made.plans.isEmpty {
            let (load, later) = made
            async let next = later.next()
            try await write(load, province)
            written += load.reduce(0) { $0 + $1.tasks.count }
            progress(written)
            made = try await next
        }
        return written
    }

    private func settle(_ province: InventedProvince) async throws {
        guard let first = province.people.first, let post = province.posts.first else { return }
        let founding = Founding(
            name: province.set.province.name, province: province.set.province.code.description, authority: province.authority, bodies: province.set.bodies,
            successions: province.set.successions, groups: province.set.groups, administrator: first, post: post)
        try await secretariat.found(
            founding, on: Occasion(authority: province.authority, actor: first.id, at: province.founded, origin: .commandLine(host: "demo"), seed: recipe.seed))
        try await database.write { transaction in
            try Shelf<Person>(transaction, province.authority).add(Array(province.people.dropFirst()))
            try Shelf<Post>(transaction, province.authority).add(Array(province.posts.dropFirst()))
            try PlanWriter(transaction, province).record(
                "inventPeople", LogSubject("authority", province.authority), ["people": province.people.count], at: province.founded)
        }
    }

    private func write(_ plans: [InventedPlan], _ province: InventedProvince) async throws {
        try await database.write { transaction in
            let writer = PlanWriter(transaction, province)
            for plan in plans { try writer.write(plan) }
        }
    }
}

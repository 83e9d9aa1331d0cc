import Organisation
import Planning
import Vietnamese

/// Makes the bodies and people of a province.
struct ProvinceMaker {
    private static let communes = 100
    private static let years = 4

    private let recipe: WorldRecipe
    private let founded: Instant
    private var dice: Dice
    private var people: [Person] = []
    private var posts: [Post] = []
    private var officers: [BodyID: PersonID] = [:]
    private var focalOfficers: [BodyID: PersonID] = [:]

    init(_ recipe: WorldRecipe, number: Int) {
        self.recipe = recipe
        dice = Dice(seed: recipe.seed, name: UInt64(number) << 32)
        founded = .office(recipe.today.adding(months: -12 * Self.years))
    }

    mutating func make(_ code: ProvinceCode) throws -> InventedProvince {
        var set = try StartingSet.of(code, mint: mint())
        let committee = set.bodies.first { $0.kind == .government && $0.level == .province && $0.stands(on: recipe.today) }
        set.bodies += communes(under: committee)
        let standing = set.bodies.filter { $0.stands(on: recipe.today) }
        let departments = standing.filter { $0.kind == .department && $0.level == .province }
        hire(standing, departments, code)
        return InventedProvince(
            authority: dice.identifier(at: founded), set: set, people: people, posts: posts, founded: founded,
            registry: set.registry(folding: NameFolding(SearchTokens.folded)), departments: departments, committee: committee, officers: officers,
            focalOfficers: focalOfficers)
    }

    private func mint() -> IdentifierMint {
        var own = dice
        return IdentifierMint(at: founded) {
            let high = UInt128(own.next()) << 64
            return high | UInt128(own.next())
        }
    }

    private mutating func communes(under committee: RegisteredBody?) -> [RegisteredBody] {
        CommuneWords.names(Self.communes, &dice).map { name in
            RegisteredBody(
                id: dice.identifier(at: founded), names: [NameEra("Ủy ban nhân dân \(name)", variants: ["UBND \(name)"])], kind: .government, level: .commune,
                superior: committee?.id, validity: Validity(from: Day(year: 2025, month: 7, day: 1)))
        }
    }

    /// The first is the administrator; each standing body has an officer, each department a leader and a focal officer too.
    private mutating func hire(_ standing: [RegisteredBody], _ departments: [RegisteredBody], _ code: ProvinceCode) {
        guard let home = departments.first(where: { $0.name(on: recipe.today)?.text.contains("Khoa học") == true }) ?? departments.first else { return }
        appoint(home, "Quản trị hệ thống", [.administrator], code)
        let leading = Set(departments.map(\.id))
        for body in standing {
            if leading.contains(body.id) {
                appoint(body, "Giám đốc", [.leader], code)
                focalOfficers[body.id] = appoint(body, "Chuyên viên đầu mối", [.focalOfficer], code)
            } else if body.kind == .government {
                appoint(body, "Chủ tịch", [.leader], code)
            }
            officers[body.id] = appoint(body, "Chuyên viên", [.officer], code)
        }
        appoint(home, "Thanh tra viên", [.inspector], code)
    }

    @discardableResult
    private mutating func appoint(_ body: RegisteredBody, _ title: String, _ roles: Set<Role>, _ code: ProvinceCode) -> PersonID {
        let person = Person(id: dice.identifier(at: founded), name: PersonWords.name(&dice), email: "nguoi\(people.count + 1)@tinh\(code).example")
        people.append(person)
        posts.append(Post(id: dice.identifier(at: founded), person: person.id, body: body.id, title: title, roles: roles))
        return person.id
    }
}

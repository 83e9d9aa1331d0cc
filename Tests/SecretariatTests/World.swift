import DatabaseFixtures
import Organisation
import SQL
import Seals
import Secretariat
import Storage

/// A small authority for tests: a people's committee, two departments with an office each, and at each place a person for each role.
struct World: Sendable {
    enum Place: String, CaseIterable { case committee, science, scienceOffice, finance }

    let database: any Database
    let secretariat: Secretariat
    let authority: AuthorityID
    let bodies: [Place: BodyID]
    let people: [Place: [Role: PersonID]]
    let administrator: PersonID

    static let day = Day("2026-03-02") ?? .first
    static let moment = Instant(microseconds: 1_772_420_400_000_000)

    /// A world in a fresh database of an engine.
    static func with(_ dialect: Dialect, _ body: @Sendable (World) async throws -> Void) async throws {
        try await FreshDatabase.with(dialect, StorageSchema.migrations) { database in
            try await body(try await World(AbortsEveryFirstTry(database)))
        }
    }

    private init(_ database: any Database) async throws {
        let random = SeededRandomness(seed: 7)
        func id<Thing>() -> Identifier<Thing> { Identifier(at: Self.moment, random: random.bits()) }
        self.database = database
        secretariat = Secretariat(database, permissions: try .standard())
        authority = id()
        let ids = Dictionary(uniqueKeysWithValues: Place.allCases.map { ($0, BodyID(at: Self.moment, random: random.bits())) })
        bodies = ids
        let registered = Place.allCases.map { place in
            RegisteredBody(
                id: ids[place] ?? id(), names: [NameEra(place.name)], kind: place.kind, level: place.level, superior: place.superior.flatMap { ids[$0] })
        }
        let first = Person(id: id(), name: "Quản Trị Viên")
        administrator = first.id
        let post = Post(id: id(), person: first.id, body: ids[.science] ?? id(), title: "Quản trị", roles: [.administrator])
        let occasion = Occasion(authority: authority, actor: first.id, at: Self.moment, origin: .commandLine(host: "test"), seed: 1)
        try await secretariat.found(
            Founding(
                name: "Tỉnh Thử Nghiệm", province: nil, authority: authority, bodies: registered, successions: [], groups: [], administrator: first, post: post),
            on: occasion)
        people = try await Self.hire(secretariat, authority, first.id, ids)
    }

    private static func hire(
        _ secretariat: Secretariat, _ authority: AuthorityID, _ administrator: PersonID, _ bodies: [Place: BodyID]
    ) async throws -> [Place: [Role: PersonID]] {
        var people: [Place: [Role: PersonID]] = [:]
        var seed: UInt64 = 100
        for (place, body) in bodies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for role in Role.allCases {
                seed += 2
                let occasion = { (seed: UInt64) in
                    Occasion(authority: authority, actor: administrator, at: moment, origin: .commandLine(host: "test"), seed: seed)
                }
                let person = try await secretariat.carryOut(RegisterPerson(name: "\(role.vietnameseName) \(place.name)"), on: occasion(seed))
                _ = try await secretariat.carryOut(Appoint(person: person, body: body, title: role.vietnameseName, roles: [role]), on: occasion(seed + 1))
                people[place, default: [:]][role] = person
            }
        }
        return people
    }

    /// An occasion of a person in a role at a place.
    func occasion(_ place: Place = .science, _ role: Role = .administrator, seed: UInt64 = 1_000, key: String? = nil, today: Day = day) -> Occasion {
        Occasion(
            authority: authority, actor: people[place]?[role] ?? administrator,
            at: Instant(microseconds: Self.moment.microseconds + Int64(seed % 1_000_000)), today: today, origin: .commandLine(host: "test"), key: key,
            seed: seed)
    }

    /// An occasion of a person, whoever it is.
    func occasion(as person: PersonID, at: Instant = moment, seed: UInt64 = 1_000, key: String? = nil, today: Day? = nil) -> Occasion {
        Occasion(authority: authority, actor: person, at: at, today: today, origin: .commandLine(host: "test"), key: key, seed: seed)
    }

    /// Whether the log holds from its first entry to its last.
    func logIsWhole() async throws -> Bool {
        let authority = authority
        return try await database.read { try LogStore($0).check(of: authority) }.firstBreak == nil
    }

    /// How many entries the log has.
    func logLength() async throws -> Int {
        let authority = authority
        return try await database.read { try LogStore($0).head(of: authority) }.number
    }
}

extension World.Place {
    var name: String {
        switch self {
        case .committee: "Ủy ban nhân dân tỉnh"
        case .science: "Sở Khoa học và Công nghệ"
        case .scienceOffice: "Văn phòng Sở Khoa học và Công nghệ"
        case .finance: "Sở Tài chính"
        }
    }

    var kind: BodyKind {
        switch self {
        case .committee: .government
        case .science, .finance: .department
        case .scienceOffice: .division
        }
    }

    var level: BodyLevel { self == .scienceOffice ? .inner : .province }

    var superior: World.Place? {
        switch self {
        case .committee: nil
        case .science, .finance: .committee
        case .scienceOffice: .science
        }
    }
}

import Organisation
import Planning
import PostgresEngine
import SQL
import SQLiteEngine
import Seals
import Secretariat
import Storage

/// A store with one authority, one body, one person who may do all that is done here, and one plan.
struct CrashStore {
    static let moment = Instant(microseconds: 1_772_420_400_000_000)
    static let authority = AuthorityID(at: moment, random: 1)
    static let plan = PlanID(at: moment, random: 4)
    private static let body = BodyID(at: moment, random: 2)
    static let person = Person(id: PersonID(at: moment, random: 3), name: "Người Thử Máy")

    let database: any Database
    let files: AttachmentStore
    let desk: Secretariat

    static func open(_ place: StorePlace) async throws -> CrashStore {
        let database: any Database = place.isServer ? try await PostgresDatabase.open(place.database) : try SQLiteDatabase(path: place.database)
        return CrashStore(database: database, files: AttachmentStore(folder: place.files), desk: Secretariat(database, permissions: try .standard()))
    }

    /// Makes the schema, the authority and the plan.
    func prepare() async throws {
        try await Migrator(StorageSchema.migrations).migrate(database, at: Self.moment)
        let body = RegisteredBody(id: Self.body, names: [NameEra("Sở Khoa học và Công nghệ")], kind: .department, level: .province)
        let post = Post(
            id: PostID(at: Self.moment, random: 5), person: Self.person.id, body: body.id, title: "Quản trị", roles: [.administrator, .focalOfficer])
        let founding = Founding(
            name: "Tỉnh Thử Máy", province: nil, authority: Self.authority, bodies: [body], successions: [], groups: [], administrator: Self.person, post: post)
        try await desk.found(founding, on: occasion(seed: 0))
        let plan = Plan(id: Self.plan, keeper: Self.body, origin: .byHand)
        try await database.write { try Shelf<Plan>($0, Self.authority).add([plan]) }
    }

    func occasion(seed: UInt64) -> Occasion {
        Occasion(authority: Self.authority, actor: Self.person.id, at: Self.moment, origin: .commandLine(host: "crash"), seed: seed)
    }
}

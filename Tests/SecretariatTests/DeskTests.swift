import Organisation
import SQL
import Secretariat
import Storage
import Testing

@Suite("The desk")
struct DeskTests {
    @Test("does an act once however often it is asked with one key", arguments: Dialect.allCases)
    func once(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let act = RegisterPerson(name: "Nguyễn Văn An", email: "an@example.vn")
            let first = try await world.secretariat.carryOut(act, on: world.occasion(seed: 1, key: "k1"))
            let length = try await world.logLength()
            let again = try await world.secretariat.carryOut(act, on: world.occasion(seed: 2, key: "k1"))
            #expect(first == again)
            #expect(try await world.logLength() == length)
        }
    }

    @Test("refuses a key that served another act", arguments: Dialect.allCases)
    func keyUsed(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            _ = try await world.secretariat.carryOut(RegisterPerson(name: "Nguyễn Văn An"), on: world.occasion(seed: 1, key: "k1"))
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(RegisterPerson(name: "Trần Thị Bình"), on: world.occasion(seed: 2, key: "k1"))
            }
            #expect(error?.code == "key-used")
        }
    }

    @Test("leaves nothing of an act that is refused in its middle", arguments: Dialect.allCases)
    func nothingHalfDone(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let length = try await world.logLength()
            let act = RegisterBody(name: "Sở Tài chính", kind: .department, level: .province, superior: world.bodies[.committee])
            let error = await #expect(throws: Declined.self) { try await world.secretariat.carryOut(act, on: world.occasion()) }
            #expect(error?.code == "registry.name-taken")
            #expect(try await world.logLength() == length)
            let authority = world.authority
            let count = try await world.database.read { try Shelf<RegisteredBody>($0, authority).count() }
            #expect(count == World.Place.allCases.count)
        }
    }

    @Test("writes each act into a chain that holds", arguments: Dialect.allCases)
    func chain(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let body = try #require(world.bodies[.finance])
            let day = World.day
            _ = try await world.secretariat.carryOut(RenameBody(body: body, name: "Sở Tài chính và Kế hoạch", from: day), on: world.occasion())
            #expect(try await world.logIsWhole())
        }
    }
}

import Foundation
import Organisation
import SQL
import Secretariat
import Testing

@Suite("A stranger")
struct StrangerTests {
    @Test("is tried at every use case and every inquiry that there is")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Secretariat").standardized
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        var names: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            for found in try String(contentsOf: file, encoding: .utf8).matches(of: /struct (\w+)(?:<.*>)?: (?:UseCase|Inquiry)\b/) {
                names.insert(String(found.1))
            }
        }
        #expect(names.count > 40)
        #expect(names == Set(SampleAct.all.map(\.name)), "each use case and inquiry needs a sample in SampleActs.swift")
    }

    @Test("gets nothing done and learns nothing", arguments: Dialect.allCases)
    func strangers(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            var published = things
            (published.draft, published.draftTasks) = (things.plan, things.tasks)
            var drafted = things
            (drafted.plan, drafted.tasks) = (things.draft, things.draftTasks)
            let former = try await Self.former(world)
            let (before, digest) = (try await world.state(), try await world.digest())
            for sample in SampleAct.all {
                for about in [things, published, drafted] {
                    let (place, role) = sample.stranger
                    if !sample.isForMembers { try await Self.expect("not-permitted", sample, world, about, world.occasion(place, role)) }
                    try await Self.expect("not-permitted", sample, world, about, world.occasion(as: former))
                    try await Self.expect("unknown-person", sample, world, about, world.occasion(as: PersonID(77)))
                }
                let code = try await Self.code(sample, world, .unknown, world.occasion(sample.stranger.place, sample.stranger.role))
                if !sample.isForMembers { #expect(["not-permitted", "not-found"].contains(code), "\(sample.name): \(code)") }
                #expect(try await world.state().entries == before.entries, "\(sample.name)")
            }
            #expect(try await world.state() == before)
            #expect(try await world.digest() == digest)
        }
    }

    @Test("is nobody who has the right: they get past the desk's door", arguments: Dialect.allCases)
    func doers(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            for (index, sample) in SampleAct.all.enumerated() {
                let things = try await world.things(seed: 6_000 + UInt64(index) * 50)
                let code = try await Self.code(sample, world, things, world.occasion(sample.doer.place, sample.doer.role, seed: UInt64(60_000 + index)))
                #expect(!Unforeseen.codes.contains(code) && code != "not-permitted", "\(sample.name): \(code)")
            }
            #expect(try await world.logIsWhole())
        }
    }

    @Test("does not come back by asking as of a day on which they still served", arguments: Dialect.allCases)
    func asOf(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let former = try await Self.former(world)
            let occasion = world.occasion(as: former, today: World.day.adding(days: -1))
            let error = await #expect(throws: Declined.self) { try await world.secretariat.answer(ViewRoster(), on: occasion) }
            #expect(error?.code == "not-permitted")
        }
    }

    /// Somebody who had every role at the department until today.
    private static func former(_ world: World) async throws -> PersonID {
        let person = try await world.secretariat.carryOut(RegisterPerson(name: "Phạm Thị Dung"), on: world.occasion(seed: 4_001))
        let appointing = Appoint(person: person, body: try world.body(.science), title: "Giám đốc", roles: Set(Role.allCases))
        let post = try await world.secretariat.carryOut(appointing, on: world.occasion(seed: 4_002))
        _ = try await world.secretariat.carryOut(EndPost(post: post, on: World.day), on: world.occasion(seed: 4_003))
        return person
    }

    private static func expect(_ code: String, _ sample: SampleAct, _ world: World, _ things: Things, _ occasion: Occasion) async throws {
        let answered = try await Self.code(sample, world, things, occasion)
        #expect(answered == code, "\(sample.name)")
    }

    private static func code(_ sample: SampleAct, _ world: World, _ things: Things, _ occasion: Occasion) async throws -> String {
        do {
            try await sample.attempt(world, things, occasion)
            return "done"
        } catch let declined as Declined {
            return declined.code
        }
    }
}

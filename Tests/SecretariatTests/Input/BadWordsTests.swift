import Organisation
import SQL
import Secretariat
import Testing

@Suite("Words that may not be")
struct BadWordsTests {
    private static let marker = "ZZTỪNGỮZZ"

    @Test("are refused by every act that takes words, with a sentence, and nothing is half done", arguments: Dialect.allCases)
    func refused(dialect: Dialect) async throws {
        let bad = [
            ("control-character", "a\u{0}b"), ("control-character", "a\u{1B}[2Jb"), ("control-character", "a\u{202E}b"),
            ("words-too-long", String(repeating: "ă", count: 100_000)),
        ]
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            let before = try await world.state()
            for sample in SampleAct.all where try Self.takesWords(sample, things) {
                for (code, words) in bad {
                    let declined = try await Self.declined(sample, world, things, words)
                    // The cells of a list are told row by row.
                    let isList =
                        ["ApplyBodyImport", "ApplyPeopleImport"].contains(sample.name) && words.first == "a" && !words.contains("\u{0}")
                        || sample.name.hasSuffix("Import") && code == "words-too-long"
                    #expect(declined?.code == (isList ? "list-has-problems" : code), "\(sample.name)")
                    #expect(declined?.sentence.isEmpty == false)
                }
            }
            #expect(try await world.state() == before)
        }
    }

    @Test("are no secret: empty ones are refused where something must be said, or change nothing of the order", arguments: Dialect.allCases)
    func empty(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            var seed: UInt64 = 7_000
            let known = try await world.things(seed: 5_000)
            let words = ["", "   ", "dòng một\ndòng hai", String(repeating: "ă", count: 499)]
            for sample in SampleAct.all where try Self.takesWords(sample, known) {
                for words in dialect == .sqlite ? words : ["   "] {
                    seed += 50
                    let things = try await world.things(seed: seed)
                    let length = try await world.logLength()
                    let declined = try await Self.declined(sample, world, things, words, seed: seed * 10)
                    guard let declined else { continue }
                    #expect(!Unforeseen.codes.contains(declined.code), "\(sample.name) «\(words.prefix(20))»: \(declined.code) \(declined.log)")
                    #expect(try await world.logLength() == length)
                }
            }
            #expect(try await world.logIsWhole())
        }
    }

    @Test("are those of the key too")
    func key() async throws {
        try await World.with(.sqlite) { world in
            let occasion = world.occasion(key: String(repeating: "k", count: 501))
            let error = await #expect(throws: Declined.self) { try await world.secretariat.carryOut(RegisterPerson(name: "Nguyễn Văn An"), on: occasion) }
            #expect(error?.code == "words-too-long")
        }
    }

    @Test("are names on one line, texts on several")
    func lines() async throws {
        try await World.with(.sqlite) { world in
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(RegisterPerson(name: "Nguyễn\nVăn An"), on: world.occasion())
            }
            #expect(error?.code == "control-character")
            let things = try await world.things(seed: 5_000)
            _ = try await world.secretariat.carryOut(AskBack(things.given, words: "Một.\n\tHai."), on: world.occasion(.science, .leader))
        }
    }

    private static func takesWords(_ sample: SampleAct, _ things: Things) throws -> Bool {
        var marked = things
        marked.words = marker
        return try sample.text(marked)?.contains(marker) ?? false
    }

    private static func declined(
        _ sample: SampleAct, _ world: World, _ things: Things, _ words: String, seed: UInt64 = 90_000
    ) async throws -> Declined? {
        var saying = things
        saying.words = words
        do {
            try await sample.attempt(world, saying, world.occasion(sample.doer.place, sample.doer.role, seed: seed))
            return nil
        } catch let declined as Declined {
            return declined
        }
    }
}

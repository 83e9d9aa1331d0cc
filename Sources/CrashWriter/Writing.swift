import Foundation
import Organisation
import SQL
import Seals
import Secretariat
import Storage

/// Acts one after the other, each told when it is acknowledged: people and files in turn.
struct Writing {
    private let store: CrashStore
    private let options: WritingOptions
    private let randomness: SeededRandomness

    init(_ store: CrashStore, options: WritingOptions) {
        self.store = store
        self.options = options
        randomness = SeededRandomness(seed: options.seed)
    }

    func run() async throws {
        if options.skipsSync { try await skipSync() }
        var number = 0
        while number < options.count {
            number += 1
            tell(try await number.isMultiple(of: 2) ? file(number) : person(number))
        }
    }

    private func person(_ number: Int) async throws -> Acknowledgement {
        let name = "Người Số \(options.seed)-\(number)"
        guard !options.goesPastTheDesk else { return try await personPastTheDesk(name) }
        let act = RegisterPerson(name: name, email: "\(options.seed)-\(number)@example.vn")
        return .person(try await store.desk.carryOut(act, on: store.occasion(seed: UInt64(truncatingIfNeeded: randomness.bits()))))
    }

    private func file(_ number: Int) async throws -> Acknowledgement {
        let content = randomness.bytes(1 + Int(randomness.bits() % 20_000))
        let digest = try store.files.keep(content)
        if options.diesAfterKeep == number / 2 { kill(getpid(), SIGKILL) }
        let act = AttachFile(to: CrashStore.plan, digest: digest, name: "\(number).bin", mediaType: "application/octet-stream", byteCount: content.count)
        return .file(try await store.desk.carryOut(act, on: store.occasion(seed: UInt64(truncatingIfNeeded: randomness.bits()))))
    }

    private func tell(_ acknowledgement: Acknowledgement) {
        let bytes = Array(acknowledgement.line.utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    /// The mutant that the trace of system calls must catch.
    private func skipSync() async throws {
        try await store.database.write { transaction in
            // SQLite changes this only outside of a transaction.
            for words in ["COMMIT", "PRAGMA synchronous = OFF", "BEGIN IMMEDIATE"] { try transaction.run(Statement(stringLiteral: words)) }
        }
    }

    /// The mutant that the check of the log must catch.
    private func personPastTheDesk(_ name: String) async throws -> Acknowledgement {
        let person = Person(id: PersonID(at: CrashStore.moment, random: randomness.bits()), name: name)
        try await store.database.write { try Shelf<Person>($0, CrashStore.authority).add([person]) }
        return .person(person.id)
    }
}

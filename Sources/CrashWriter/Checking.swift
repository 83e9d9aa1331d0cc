import Organisation
import SQL
import Seals
import Storage

/// Holds a store against what was acknowledged, and against itself.
struct Checking {
    /// What was found.
    struct Finding {
        var faults: [String]
        let people: Int
        let files: Int
        let strays: Int
        let entries: Int

        var line: String {
            "people \(people) files \(files) strays \(strays) entries \(entries) " + (faults.isEmpty ? "sound" : "FAULTS: \(faults.joined(separator: "; "))")
        }
    }

    private let store: CrashStore

    init(_ store: CrashStore) { self.store = store }

    func finding(_ acknowledged: [Acknowledgement]) async throws -> Finding {
        let (people, digests, report, told) = try await store.database.read { transaction in
            (
                try Shelf<Person>(transaction, CrashStore.authority).all(), try PlanFiles(transaction, CrashStore.authority).all(of: CrashStore.plan),
                try LogStore(transaction).check(of: CrashStore.authority), try Self.told(transaction)
            )
        }
        let check = AttachmentCheck(of: store.files, named: digests.map(\.digest))
        var faults = lost(acknowledged, Set(people.map(\.id)), Set(digests.map(\.digest)))
        if let found = report.firstBreak { faults.append("the chain: \(found.log)") }
        faults += check.missing.map { "no file of \($0)" } + check.altered.map { "another file at \($0)" }
        faults += people.filter { told[$0.id.description] != $0 && $0.id != CrashStore.person.id }.map { "nothing in the log of \($0.name)" }
        return Finding(
            faults: faults, people: people.count, files: digests.count, strays: check.strays.count, entries: report.head?.number ?? 0)
    }

    private func lost(_ acknowledged: [Acknowledgement], _ people: Set<PersonID>, _ files: Set<Digest>) -> [String] {
        acknowledged.compactMap { acknowledgement in
            switch acknowledgement {
            case .person(let id): people.contains(id) ? nil : "lost: person \(id)"
            case .file(let digest): files.contains(digest) ? nil : "lost: file \(digest)"
            }
        }
    }

    /// The people as the log tells them.
    private static func told(_ transaction: any Transaction) throws -> [String: Person] {
        var people: [String: Person] = [:]
        try LogStore(transaction).visitEntries(of: CrashStore.authority) { entry in
            if entry.change.subject.kind == "person" { people[entry.change.subject.id] = entry.change.after.flatMap { CanonicalJSON.value($0) } }
            return true
        }
        return people
    }
}

import Documents
import PlanReader
import Planning
import Testing

/// What is right among what was found and what should have been.
struct Tally {
    private(set) var right = 0
    private(set) var gold = 0
    private(set) var read = 0

    mutating func add(gold wanted: Set<String>, read found: Set<String>) {
        right += wanted.intersection(found).count
        gold += wanted.count
        read += found.count
    }

    /// The harmonic mean of precision and recall, in thousandths.
    var score: Int { gold + read == 0 ? 1000 : 2000 * right / (gold + read) }
}

@Suite("The project's own annotated documents")
struct OwnCorpusTests {
    @Test("are read no worse than they have been")
    func floors() throws {
        var tallies: [String: Tally] = [:]
        for name in OwnCorpus.names { try add(name, to: &tallies) }
        let floors = ["task": 930, "lead": 800, "coordinating": 885, "deadline": 885, "row": 745]
        for (field, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let score = tallies[field]?.score ?? 0
            print("\(field): \(score) of 1000, floor \(floor)")
            #expect(score >= floor, "\(field)")
        }
        #expect(OwnCorpus.names.count >= 48)
    }

    private func add(_ name: String, to tallies: inout [String: Tally]) throws {
        let gold = try OwnCorpus.gold(name)
        let reading = try Corpus.reader.get().read(.lines(of: OwnCorpus.text(name)))
        let text = reading.document.text
        // A place is told by both its ends, so that half a task is no task.
        let found = reading.draft.tasks.map { task in
            (place: "\(text.scalarOffset(ofByte: task.citation.start))-\(text.scalarOffset(ofByte: task.citation.end))", task: task)
        }
        let wanted = gold.tasks.map { (place: "\($0.start)-\($0.end)", task: $0) }
        tallies["task", default: Tally()].add(gold: Set(wanted.map(\.place)), read: Set(found.map(\.place)))
        tallies["lead", default: Tally()].add(
            gold: pairs(wanted.map { ($0.place, $0.task.lead) }), read: pairs(found.map { ($0.place, $0.task.leads.map(\.value)) }))
        tallies["coordinating", default: Tally()].add(
            gold: pairs(wanted.map { ($0.place, $0.task.coordinating) }), read: pairs(found.map { ($0.place, $0.task.coordinating.map(\.value)) }))
        tallies["deadline", default: Tally()].add(
            gold: pairs(wanted.map { ($0.place, [$0.task.deadline?.words].compactMap(\.self)) }),
            read: pairs(found.map { ($0.place, [$0.task.deadline?.value.goldWords].compactMap(\.self)) }))
        tallies["row", default: Tally()].add(
            gold: Set(wanted.map { row($0.place, $0.task.path, $0.task.lead, $0.task.coordinating, $0.task.deadline?.words) }),
            read: Set(
                found.map { row($0.place, $0.task.path, $0.task.leads.map(\.value), $0.task.coordinating.map(\.value), $0.task.deadline?.value.goldWords) }))
    }

    private func pairs(_ fields: [(String, [String])]) -> Set<String> { Set(fields.flatMap { place, values in values.map { "\(place) \($0.lowercased())" } }) }

    private func row(_ place: String, _ path: String, _ leads: [String], _ coordinating: [String], _ deadline: String?) -> String {
        [
            place, path, leads.map { $0.lowercased() }.sorted().joined(separator: ";"), coordinating.map { $0.lowercased() }.sorted().joined(separator: ";"),
            deadline ?? "",
        ].joined(separator: "|")
    }
}

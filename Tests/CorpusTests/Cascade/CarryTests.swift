import Documents
import Foundation
import PlanReader
import Planning
import Testing

/// A plan of a province that does not exist carries rows of the Government's programme, in words of its own.
@Suite("What a plan carries of a programme above", .enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct CarryTests {
    private let name = "nghi-quyet-57-long-phu"

    @Test("is proposed")
    func figures() async throws {
        let above = try Corpus.reader.get().read(.lines(of: try await CorpusFile(folder: "text", name: "nq-chinh-phu-03-2025-phu-luc-2.txt").text()))
        let lower = try InventedPlan.draft(name)
        let truth = CarryTruth(table: try String(contentsOf: InventedPlan.folder.appending(path: "\(name).tsv"), encoding: .utf8))
        let upper = UpperDocument(above.draft, symbol: "03/NQ-CP")
        let proposer = CarryProposer(lower, carrying: upper, knowing: try .standard())
        let places = ClausePlace.places(of: lower.tasks)
        #expect(Set(places.filter { $0.path != "I" }) == Set(truth.rows.keys))

        var tally = Tally()
        var lines: [String] = []
        for (task, place) in zip(lower.tasks.indices, places) {
            let proposals = proposer.proposals(forTask: task).filter { $0.score >= CarryProposer.enough }
            let rows = proposals.map { CarryTruth.row(of: upper.clauses[$0.clause].citation, in: above.document.text) ?? 0 }
            let right = truth.rows[place] ?? []
            // A task has one row before all others; a second right one is no fault, and a missing second none either.
            let found = Set(rows)
            tally.add(gold: right.isEmpty ? [] : ["\(place)"], read: Set(rows.map { right.contains($0) ? "\(place)" : "\(place) \($0)" }))
            if found.intersection(right).isEmpty != right.isEmpty || !found.isSubset(of: right) {
                lines.append(
                    "\(place) «\(lower.tasks[task].text.prefix(80))» → \(right.sorted()); \(zip(rows, proposals).map { "\($0) 0.\(Int($1.score * 100))" })")
            }
        }
        print("precision \(tally.right) of \(tally.read), recall \(tally.right) of \(tally.gold)")
        #expect(tally.gold >= 15)
        #expect(tally.right * 1000 >= tally.read * 850 && tally.right * 1000 >= tally.gold * 900, "\(lines.joined(separator: "\n"))")
    }
}

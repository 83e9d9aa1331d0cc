import Foundation
import Organisation
import Planning
import Testing

/// A line of the table: what was known of an assignment given on 1 January 2026, and how it stood on a day.
struct StatusCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Event: Decodable, Sendable {
        let step: AssignmentStep
        let on: Day
        let to: Due?
    }

    let name: String
    let source: String
    let due: Due
    let events: [Event]
    let lastReport: Day?
    let on: Day
    let completion: Completion
    let marks: [String]

    var testDescription: String { name }

    static let all: [StatusCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tables/statuses.json")
        guard let data = try? Data(contentsOf: file), let cases = try? JSONDecoder().decode([StatusCase].self, from: data) else { return [] }
        return cases
    }()

    func assignment() throws -> Assignment {
        let given = try Made.assignment(due: due).adding(Made.event(.confirmed, on: "2026-01-01"))
        return try events.reduce(given) { try $0.adding(event($1, of: $0)) }
    }

    private func event(_ event: Event, of assignment: Assignment) -> AssignmentEvent {
        let kind: AssignmentEvent.Kind =
            switch event.step {
            case .accepted: .accepted
            case .askedBack: .askedBack
            case .refused: .refused
            case .done: .done(product: nil)
            case .reopened: .reopened
            case .withdrawn: .withdrawn
            case .dueMoved: .dueMoved(from: assignment.due, to: event.to ?? .none)
            default: .proposed
            }
        return AssignmentEvent(kind, on: event.on, at: Made.late, by: Made.person, words: "vì")
    }
}

@Suite("How an assignment stands on a day")
struct StatusTests {
    @Test("the table of cases is there")
    func table() { #expect(StatusCase.all.count == 21) }

    @Test("is derived from facts, the day and the rules", arguments: StatusCase.all)
    func status(_ line: StatusCase) throws {
        let rule = StatusRule(on: line.on, rules: try RuleBook.standard())
        let status = rule.status(of: try line.assignment(), evidence: WorkEvidence(lastReport: line.lastReport))
        #expect(status.completion == line.completion)
        #expect(status.marks.map(\.words) == line.marks)
    }

    @Test("a standing duty is judged by its work items, a periodic one by its periods")
    func parts() throws {
        let rule = StatusRule(on: Made.day("2026-07-01"), rules: try RuleBook.standard())
        let given = try Made.assignment(due: .standing).adding(Made.event(.confirmed, on: "2026-06-01")).adding(Made.event(.accepted, on: "2026-06-02"))
        let items = ["2026-06-30", "2026-07-01"].map { day in
            WorkItem(id: WorkItemID(1), assignment: given.id, what: "x", due: .dated(Made.day(day)))
        }
        let status = rule.status(of: given, evidence: WorkEvidence(workItems: items))
        #expect(status.completion == .openInTime)
        #expect(status.marks == [.partsLate(1), .standing])
    }

    @Test("the four statuses are those of official reports")
    func words() {
        #expect(
            Completion.allCases.map(\.words) == [
                "Đã hoàn thành – đúng hạn", "Đã hoàn thành – quá hạn", "Chưa hoàn thành – trong hạn", "Chưa hoàn thành – quá hạn",
            ])
    }

    @Test("the four statuses close the sum, whatever happens")
    func sum() throws {
        let rules = try RuleBook.standard()
        for line in StatusCase.all {
            let tally = Tally([try line.assignment()], rule: StatusRule(on: line.on, rules: rules))
            #expect(tally.done + tally.open == tally.given)
            #expect(tally.overdue <= tally.open)
        }
    }
}

@Suite("A task given to many")
struct TallyTests {
    @Test("is n of N, and every percentage names its base")
    func tally() throws {
        let due = Due.dated(Made.day("2026-01-31"))
        let given = try (1...4).map { try Made.assignment($0, lead: $0, due: due).adding(Made.event(.confirmed)) }
        let done = try given[0].adding(Made.event(.done(product: nil), on: "2026-01-30"))
        let late = try given[1].adding(Made.event(.done(product: nil), on: "2026-02-01"))
        let gone = try given[2].adding(Made.event(.withdrawn, words: "vì"))
        let handed = try given[3].adding(Made.event(.accepted)).delegated(to: BodyID(9), as: AssignmentID(9), stamp: Made.stamp)
        let proposed = try Made.assignment(5, lead: 5).adding(Made.event(.proposed))
        let all = [done, late, gone, handed.from, handed.to, proposed]
        let tally = Tally(all, rule: StatusRule(on: Made.day("2026-02-10"), rules: try RuleBook.standard()))
        let counts = [tally.all, tally.given, tally.accepted, tally.done, tally.doneLate, tally.overdue, tally.dueSoFar]
        #expect(counts == [4, 3, 3, 2, 1, 1, 3] as [Int])
        #expect(tally.doneShare.words == "2/3 số đã giao")
        #expect(tally.overdueOfOpen.words == "1/1 số chưa hoàn thành")
        #expect(tally.inTimeShare.percent == 50)
        #expect(Tally([], rule: StatusRule(on: .first, rules: try RuleBook.standard())).doneShare.percent == nil)
    }
}

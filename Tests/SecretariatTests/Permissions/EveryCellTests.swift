import Organisation
import SQL
import Secretariat
import Testing

@Suite("Rights at the desk")
struct EveryCellTests {
    /// How each place stands to each other one, as the picture of the small authority shows it.
    private static func relation(of own: World.Place, to other: World.Place) -> Relation {
        switch (own, other) {
        case _ where own == other: .own
        case (.committee, _), (.science, .scienceOffice): .sub
        case (_, .committee), (.scienceOffice, .science): .upper
        default: .other
        }
    }

    @Test("are those of the page for every verb, role, place, relation and stage", arguments: Dialect.allCases)
    func everyCell(dialect: Dialect) async throws {
        let (written, table) = (try WrittenCells(), try PermissionTable.standard())
        try await World.with(dialect) { world in
            var asked = 0
            for own in World.Place.allCases {
                for role in Role.allCases {
                    let lines = Self.lines(own, world, table)
                    let answers = try await world.secretariat.answer(AskRights(questions: lines.map(\.question)), on: world.occasion(own, role))
                    for (line, answer) in zip(lines, answers) {
                        let isGiven = written.gives(line.question.verb, role, line.relation, line.stage)
                        if answer != isGiven { Issue.record("\(role) at \(own): \(line.question.verb) \(line.relation) \(line.stage?.rawValue ?? "")") }
                        asked += 1
                    }
                }
            }
            #expect(asked >= Verb.allCases.count * Role.allCases.count * 4)
        }
    }

    @Test("are refused by the desk where they are not given", arguments: Dialect.allCases)
    func permit(dialect: Dialect) async throws {
        let written = try WrittenCells()
        try await World.with(dialect) { world in
            for role in Role.allCases {
                for (place, stage) in World.Place.allCases.flatMap({ place in Right.PlanStage.allCases.map { (place, $0) } }) {
                    guard let body = world.bodies[place] else { continue }
                    let isGiven = written.gives(.readPlan, role, Self.relation(of: .science, to: place), stage)
                    let answer = try? await world.secretariat.answer(AskToRead(concern: .plan(keeper: body, stage)), on: world.occasion(.science, role))
                    #expect((answer != nil) == isGiven, "\(role) \(place) \(stage)")
                }
            }
        }
    }

    private struct Line {
        let question: AskRights.Question
        let relation: Relation
        let stage: Right.PlanStage?
    }

    private static func lines(_ own: World.Place, _ world: World, _ table: PermissionTable) -> [Line] {
        Verb.allCases.flatMap { verb -> [Line] in
            let whole = [Line(question: .init(verb: verb, concern: .authority), relation: .whole, stage: nil)]
            return World.Place.allCases.reduce(into: whole) { lines, place in
                guard let body = world.bodies[place] else { return }
                for stage in Right.PlanStage.allCases {
                    let concern: Concern = table.subject(of: verb) == .assignment ? .assignment(lead: body, stage) : .plan(keeper: body, stage)
                    lines.append(Line(question: .init(verb: verb, concern: concern), relation: relation(of: own, to: place), stage: stage))
                }
            }
        }
    }
}

import Organisation
import Testing

@testable import Secretariat

@Suite("The page of permissions")
struct PermissionPageTests {
    @Test("names every verb and every role, and no other")
    func complete() throws {
        let written = try WrittenCells()
        #expect(Set(written.cells.keys) == Set(Verb.allCases.map(\.rawValue)))
        for verb in Verb.allCases { #expect(Set((written.cells[verb.rawValue] ?? [:]).keys) == Set(Role.allCases.map(\.rawValue))) }
    }

    @Test("is what the program goes by, cell by cell", arguments: Verb.allCases)
    func cells(verb: Verb) throws {
        let (written, table) = (try WrittenCells(), try PermissionTable.standard())
        #expect(written.subjects[verb.rawValue] == table.subject(of: verb).rawValue)
        for role in Role.allCases {
            let words = written.cells[verb.rawValue]?[role.rawValue] ?? []
            #expect(Set(words.flatMap(Self.spelledOut)) == Set(table.rights(of: role, to: verb).map(Self.words)), "\(role)")
            for relation in Relation.allCases {
                for stage in [Right.PlanStage?.none] + Right.PlanStage.allCases {
                    let isGiven = table.allows(verb, roles: [role], relation: relation, stage: stage)
                    #expect(isGiven == written.gives(verb, role, relation, stage), "\(role) \(relation) \(stage.map(\.rawValue) ?? "")")
                }
            }
        }
    }

    @Test("gives several roles what each of them has")
    func addingUp() throws {
        let table = try PermissionTable.standard()
        #expect(table.allows(.endPlan, roles: [.officer, .leader], relation: .own, stage: .published))
        #expect(!table.allows(.endPlan, roles: [.officer, .inspector, .focalOfficer], relation: .own, stage: .published))
        #expect(!Verb.allCases.contains { table.allows($0, roles: [], relation: .own, stage: .draft) })
    }

    @Test(
        "is refused when it is wrong",
        arguments: [
            "", "| verb | what | about | `boss` |\n|---|---|---|---|\n| `assign` | x | plan | own |",
            "| verb | what | about | `leader` |\n|---|---|---|---|\n| `shout` | x | plan | own |",
            "| verb | what | about | `leader` |\n|---|---|---|---|\n| `assign` | x | moon | own |",
            "| verb | what | about | `leader` |\n|---|---|---|---|\n| `assign` | x | plan | own:late |",
            "| verb | what | about | `leader` |\n|---|---|---|---|\n| `assign` | x | plan | own |",
        ])
    func faults(page: String) {
        #expect(throws: PermissionTable.Fault.self) { try PermissionTable(page: page) }
    }

    private static func spelledOut(_ word: String) -> [String] {
        word.hasPrefix("any") ? ["own", "sub", "upper", "other"].map { $0 + word.dropFirst(3) } : [word]
    }

    private static func words(_ right: Right) -> String { right.relation.rawValue + (right.stage.map { ":\($0.rawValue)" } ?? "") }
}

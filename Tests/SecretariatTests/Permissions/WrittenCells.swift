import Foundation
import Organisation
import Secretariat

/// docs/PERMISSIONS.md as a person reads it, by other means than the program: verb, role, and the words of the cell.
struct WrittenCells {
    let subjects: [String: String]
    let cells: [String: [String: [String]]]

    init() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        let table = page.components(separatedBy: "## Verbs").last ?? ""
        let rows = table.components(separatedBy: .newlines).filter { $0.hasPrefix("|") }.map { row in
            row.components(separatedBy: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
        }
        var (subjects, cells): ([String: String], [String: [String: [String]]]) = ([:], [:])
        let roles = Array((rows.first ?? []).dropFirst(4).dropLast())
        for row in rows.dropFirst(2) {
            subjects[row[1]] = row[3]
            for (role, cell) in zip(roles, row.dropFirst(4)) {
                cells[row[1], default: [:]][role] = cell == "–" ? [] : cell.components(separatedBy: " ")
            }
        }
        (self.subjects, self.cells) = (subjects, cells)
    }

    /// Whether a cell gives the right: `own`, `any:published` and their like, spelled out.
    func gives(_ verb: Verb, _ role: Role, _ relation: Relation, _ stage: Right.PlanStage?) -> Bool {
        let words = cells[verb.rawValue]?[role.rawValue] ?? []
        let asked = [relation.rawValue] + (relation == .whole ? [] : ["any"])
        return asked.contains { word in words.contains(word) || stage.map { words.contains("\(word):\($0.rawValue)") } ?? false }
    }

    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/PERMISSIONS.md")
}

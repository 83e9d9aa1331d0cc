import DocumentFiles
import Documents
import Foundation
import Organisation
import Planning
import Secretariat
import Vietnamese

/// A list of work items from Excel or CSV, read against the duties of a plan.
struct ItemList {
    let path: String
    let plan: ViewPlan.Answer
    let office: OpenOffice

    /// What the list would enter and everything that is wrong with it. Throws when the file cannot be read.
    func read() async throws -> WorkItemImport {
        let rows = try await ListFile.read(path: path).first?.rows.map { ListRow(number: $0.number, cells: $0.cells) } ?? []
        let own = try await office.answer(ViewHeadings(of: "work-items")).compactMapValues { WorkItemColumn(rawValue: $0) }
        return WorkItemImport(rows, against: try await ground(), folding: .vietnamese, own: own)
    }

    private func ground() async throws -> WorkItemImport.Ground {
        let tasks = Dictionary(plan.tasks.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        let duties = Dictionary(grouping: plan.assignments.filter { !$0.state.isClosed }, by: \.task)
        let people = try await office.answer(ViewRoster()).people
        return WorkItemImport.Ground(
            assignment: { number, body in
                let found = tasks[number].flatMap { duties[$0] } ?? []
                guard let body else { return found.count == 1 ? found.first?.id : nil }
                let lead = plan.registry.body(named: body, on: plan.day)?.id
                return found.first { $0.lead == lead }?.id
            }, hasTask: { tasks[$0] != nil },
            person: { name in people.first { $0.email == name || SearchTokens.folded($0.name) == SearchTokens.folded(name) }?.id }, rules: plan.rules,
            day: plan.day)
    }
}

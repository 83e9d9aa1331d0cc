import Foundation
import Organisation
import Planning
import Seals
import Secretariat
import Storage

/// A list of tasks on its way to a draft: every row checked before anything is entered, the list itself kept with the plan.
struct ListTakingIn {
    /// The kind of list, under which the meaning of its headings is remembered.
    static let kind = "tasks"

    let path: String
    let sheet: String?
    let head: EnteredHead
    let office: OpenOffice

    /// Enters the list as a draft of a body, or only says what it would enter. Ends with status 2 when a row has a problem.
    func run(for keeper: BodyID, dryRun: Bool) async throws {
        let format = office.options.format
        let own = try await office.answer(ViewHeadings(of: Self.kind)).compactMapValues { TaskListColumn(rawValue: $0) }
        let read = TaskListImport(try await ListRows.read(path, sheet: sheet), folding: .vietnamese, own: own)
        guard read.problems.isEmpty else { throw try ImportListing.refuse(read.problems, as: format) }
        let words =
            "\(read.lines.count) nhiệm vụ, \(read.lines.count { $0.leads.isEmpty }) chưa nêu chủ trì, \(read.lines.count { $0.deadline == nil }) chưa có thời hạn"
        guard !dryRun else { return try Listing("Danh sách đúng: \(words); chưa ghi gì (--dry-run).", values: ["tasks": read.lines.count]).print(as: format) }
        let id = try await enter(read, for: keeper)
        try Listing("Đã đưa vào dự thảo «\(head.title)»: \(words).", values: ["id": id.description]).print(as: format)
    }

    private func enter(_ read: TaskListImport, for keeper: BodyID) async throws -> PlanID {
        let random = SystemRandomness()
        let id = PlanID(at: .now, random: random.bits())
        let stamp = Stamp(by: office.actor, at: .now)
        let plan = Plan(head, as: id, keeper: keeper, origin: .list(name: (path as NSString).lastPathComponent), stamp: stamp)
        let tasks = read.lines.enumerated().map { position, line in
            PlanTask(line, as: TaskID(at: .now, random: random.bits()), of: id, position: position, stamp: stamp)
        }
        let taken = try await office.carryOut(TakeInPlan(plan: plan, tasks: tasks), part: "plan")
        let file = try office.keep(path, kind: "list")
        _ = try await office.carryOut(
            AttachFile(to: taken, digest: file.digest, name: file.name, mediaType: file.mediaType, byteCount: file.byteCount), part: "file")
        return taken
    }
}

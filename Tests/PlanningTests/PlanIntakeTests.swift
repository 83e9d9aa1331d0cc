import Documents
import Organisation
import PlanSamples
import Planning
import Testing

@Suite("A reading that becomes a plan")
struct PlanIntakeTests {
    private func intake(_ reading: PlanReading = SamplePlan.reading()) throws(IntakeError) -> PlanIntake {
        var next: UInt128 = 0
        return try PlanIntake(reading, as: PlanID(1), keeper: BodyID(9), origin: .document(digest: "ab")) {
            next += 1
            return TaskID(next)
        }
    }

    @Test("keeps the head of the document, with its words")
    func head() throws {
        let plan = try intake().plan
        #expect(plan.number.value == "15/KH-UBND")
        #expect(plan.issued.value == Day("2026-01-12"))
        #expect(plan.type.citation == SamplePlan.reading().draft.header.type?.citation)
        #expect(plan.state(on: .last) == .draft)
    }

    @Test("keeps every task in its order, under its headings")
    func tasks() throws {
        let reading = SamplePlan.reading()
        let tasks = try intake(reading).tasks
        #expect(tasks.map(\.text.read) == reading.draft.tasks.map(\.text))
        #expect(tasks.map(\.position) == [0, 1, 2, 3])
        #expect(tasks[0].headings == ["NHIỆM VỤ", "Sở Công Thương chủ trì"])
        #expect(tasks[0].leads.value == ["Sở Công Thương"])
    }

    @Test("has no machine value without its words")
    func words() throws {
        for task in try intake().tasks {
            #expect(task.leads.read == nil || task.leads.citation != nil)
            #expect(task.deadline.read == nil || task.deadline.citation != nil)
            #expect(task.targets.read == nil || task.targets.citation != nil)
            #expect(task.product.read == nil || task.product.citation != nil)
        }
    }

    @Test("is refused where the document bears a mark of state secrecy")
    func secret() {
        var reading = SamplePlan.reading()
        reading.findings.append(Finding(code: "secret-mark", severity: .serious, message: "Dừng xử lý.", citation: Citation(0..<1)))
        #expect(throws: IntakeError.secret(message: "Dừng xử lý.")) { try intake(reading) }
    }

    @Test("tells what is still open before it is published")
    func open() throws {
        let intake = try intake()
        let rules = try RuleBook.standard()
        var tasks = intake.tasks
        tasks[2].confidence = 0.5
        let open = OpenPoints(intake.plan, tasks: tasks, findings: SamplePlan.reading().findings, on: Made.day("2026-01-15"), rules: rules)
        #expect(open.points.count { $0.kind == .seriousFinding } == 1)
        #expect(open.points.filter { $0.task == tasks[2].id }.map(\.kind) == [.noLead, .noDeadline, .noProduct, .doubtful])
        #expect(open.points.first { $0.kind == .noLead }?.sentence == "Nhiệm vụ II.2 chưa có cơ quan chủ trì; hãy chọn cơ quan chủ trì.")
        #expect(open.points.filter { $0.task == tasks[1].id }.isEmpty)
        let empty = OpenPoints(Plan(id: PlanID(1), keeper: BodyID(9), origin: .byHand), tasks: [], on: .first, rules: rules)
        #expect(empty.points.map(\.kind) == [.noTasks, .noNumber, .noIssueDay])
    }
}

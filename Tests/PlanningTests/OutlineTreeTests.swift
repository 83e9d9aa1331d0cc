import Documents
import PlanSamples
import Planning
import Testing

@Suite("The outline of a plan")
struct OutlineTreeTests {
    private let outline = OutlineTree(SamplePlan.reading().draft)

    @Test("puts entries below those whose label they go on")
    func parents() {
        #expect(outline.nodes.map { $0.parent.map { outline.nodes[$0].entry.path } } == [nil, "II", "II.1", "II.1", "II"])
    }

    @Test("counts the tasks at any depth")
    func counts() {
        #expect(outline.taskCount(below: 0) == 3)
        #expect(outline.taskCount(below: 1) == 2)
    }

    @Test("keeps tasks that stand under no entry apart")
    func loose() {
        #expect(outline.looseTasks == [3])
    }

    @Test("tells a task of a heading behind the items that stand before it")
    func order() {
        let entries = [("III", 0), ("III.1", 20)].map { path, start in
            OutlineEntry(path: path, label: path, title: "phần", citation: Citation([start..<start + 10]))
        }
        let closing = TaskDraft(path: "III", citation: Citation([60..<70]), wording: Wording("x"))
        let outline = OutlineTree(PlanDraft(header: PlanHeader(), outline: entries, tasks: [closing]))
        #expect(outline.items(below: 0) == [.entry(1), .task(0)])
    }

    @Test("takes the nearest one before the task where a label is printed twice")
    func twice() {
        let entries = [(0, "phần một"), (100, "phần hai")].map { start, title in
            OutlineEntry(path: "1", label: "1", title: title, citation: Citation([start..<start + 10]))
        }
        let task = TaskDraft(path: "1", citation: Citation([120..<130]), wording: Wording("x"))
        let outline = OutlineTree(PlanDraft(header: PlanHeader(), outline: entries, tasks: [task]))
        #expect(outline.nodes.map(\.tasks) == [[], [0]])
    }
}

@Suite("Findings")
struct FindingHomesTests {
    @Test("stand with the task whose words they are about, else apart")
    func homes() {
        let homes = FindingHomes(SamplePlan.reading())
        #expect(homes.findings(ofTask: 2) == [0])
        #expect(homes.homeless == [1])
    }

    @Test("about several places belong to no single task")
    func severalPlaces() {
        var reading = SamplePlan.reading()
        let tasks = reading.draft.tasks
        let places = Citation((tasks[0].citation.ranges + tasks[2].citation.ranges))
        reading.findings = [Finding(code: "X", severity: .warning, message: "x", citation: places)]
        #expect(FindingHomes(reading).homeless == [0])
    }

    @Test("that begin with the label of a task are about it")
    func label() {
        var reading = SamplePlan.reading()
        let entry = reading.draft.outline[4]
        reading.findings = [Finding(code: "X", severity: .warning, message: "x", citation: entry.citation, path: entry.path)]
        #expect(FindingHomes(reading).findings(ofTask: 2) == [0])
    }
}

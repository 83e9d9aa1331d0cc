import Documents
import Organisation
import Planning
import Testing

@Suite("Repairing the tasks of a draft")
struct TaskListTests {
    private func list(_ texts: String...) throws -> TaskList {
        try TaskList(plan: PlanID(1), tasks: texts.enumerated().map { Made.task($0 + 1, text: $1) })
    }

    private func words(_ list: TaskList) -> [String?] { list.live.map(\.text.value) }

    @Test("keeps the machine's value beside the person's")
    func correct() throws {
        var list = try list("một", "hai")
        let changed = try list.correct(TaskID(2), .leads(["Sở A"]), stamp: Made.stamp)
        #expect(changed.map(\.id) == [TaskID(2)])
        try list.correct(TaskID(2), .text("hai, sửa"), stamp: Made.stamp)
        let task = try list.task(TaskID(2))
        #expect(task.text.read == "hai" && task.text.value == "hai, sửa" && task.leads.value == ["Sở A"])
    }

    @Test("a field of each sort is corrected, and only that")
    func fields() throws {
        let changes: [FieldChange] = [
            .text("x"), .kind(.report), .leads([]), .coordinating(["A"]), .deadline(.standing), .targets(nil), .product("y"), .field("z"),
        ]
        for change in changes {
            var list = try list("một")
            let task = try #require(try list.correct(TaskID(1), change, stamp: Made.stamp).first)
            let corrected = [
                task.text.isCorrected, task.kind.isCorrected, task.leads.isCorrected, task.coordinating.isCorrected, task.deadline.isCorrected,
                task.targets.isCorrected, task.product.isCorrected, task.field.isCorrected,
            ]
            #expect(corrected.count { $0 } == 1)
        }
    }

    @Test("a task that is added stands where it was put")
    func add() throws {
        var list = try list("một", "hai")
        let changed = try list.add("rưỡi", as: TaskID(9), after: TaskID(1), stamp: Made.stamp)
        #expect(words(list) == ["một", "rưỡi", "hai"])
        #expect(Set(changed.map(\.id)) == [TaskID(9), TaskID(2)])
    }

    @Test("a task that is taken out stays, with the reason")
    func remove() throws {
        var list = try list("một", "hai")
        try list.remove(TaskID(1), reason: "trùng", stamp: Made.stamp)
        #expect(words(list) == ["hai"])
        #expect(try list.task(TaskID(1)).fate == .removed(reason: "trùng", by: Made.person, at: Made.late))
    }

    @Test("parts inherit fields and citation, and the machine's words")
    func split() throws {
        var task = Made.task(1, text: "Xây dựng đề án; trình phê duyệt")
        task.leads = Corrected(read: ["Sở A"])
        task.citation = Citation(5..<50)
        var list = try TaskList(plan: PlanID(1), tasks: [task, Made.task(2, text: "hai")])
        try list.split(TaskID(1), atScalar: 15, as: (TaskID(8), TaskID(9)), stamp: Made.stamp)
        #expect(words(list) == ["Xây dựng đề án;", "trình phê duyệt", "hai"])
        #expect(list.live.prefix(2).allSatisfy { $0.leads.value == ["Sở A"] && $0.citation == Citation(5..<50) && $0.text.read == task.text.read })
        #expect(try list.task(TaskID(1)).fate == .split(into: [TaskID(8), TaskID(9)]))
    }

    @Test("what is merged joins lists and words where the first stood")
    func merge() throws {
        var (first, second) = (Made.task(1, text: "một"), Made.task(2, text: "hai", position: 2))
        first.leads = Corrected(read: ["Sở A"])
        second.leads = Corrected(read: ["Sở A", "Sở B"])
        second.product = Corrected(read: "Báo cáo")
        var list = try TaskList(plan: PlanID(1), tasks: [first, Made.task(3, text: "giữa", position: 1), second])
        try list.merge([TaskID(1), TaskID(2)], as: TaskID(9), stamp: Made.stamp)
        #expect(words(list) == ["một hai", "giữa"])
        let whole = try list.task(TaskID(9))
        #expect(whole.leads.value == ["Sở A", "Sở B"] && whole.leads.read == ["Sở A"] && whole.product.value == "Báo cáo")
    }

    @Test("what cannot be done is refused, and nothing changes")
    func refused() throws {
        var list = try list("một", "hai")
        try list.remove(TaskID(2), reason: "trùng", stamp: Made.stamp)
        let before = list
        #expect(throws: RepairError.unknownTask(TaskID(7))) { try list.correct(TaskID(7), .product(nil), stamp: Made.stamp) }
        #expect(throws: RepairError.notLive(TaskID(2))) { try list.remove(TaskID(2), reason: "nữa", stamp: Made.stamp) }
        #expect(throws: RepairError.emptyText) { try list.correct(TaskID(1), .text(" "), stamp: Made.stamp) }
        #expect(throws: RepairError.reasonMissing) { try list.remove(TaskID(1), reason: "", stamp: Made.stamp) }
        #expect(throws: RepairError.nothingToSplit) { try list.split(TaskID(1), into: ["a"], as: [TaskID(9)], stamp: Made.stamp) }
        #expect(throws: RepairError.badPlace(99)) { try list.split(TaskID(1), atScalar: 99, as: (TaskID(8), TaskID(9)), stamp: Made.stamp) }
        #expect(throws: RepairError.nothingToMerge) { try list.merge([TaskID(1), TaskID(1)], as: TaskID(9), stamp: Made.stamp) }
        #expect(throws: RepairError.nameTaken(TaskID(2))) { try list.add("x", as: TaskID(2), stamp: Made.stamp) }
        #expect(throws: RepairError.badOrder) { try list.reorder([TaskID(1), TaskID(2)]) }
        #expect(list == before)
        #expect(throws: RepairError.acrossPlans) { try TaskList(plan: PlanID(1), tasks: [Made.task(1, text: "x", plan: 2)]) }
    }

    @Test("is closed once the plan is published, and to tasks that bodies have")
    func gates() throws {
        var plan = Plan(id: PlanID(1), keeper: BodyID(9), origin: .byHand)
        try plan.checkRepairable()
        plan.published = Publication(at: Made.instant, by: Made.person)
        #expect(throws: RepairError.published) { try plan.checkRepairable() }
        let given = try Made.assignment().adding(Made.event(.confirmed))
        #expect(throws: RepairError.alreadyGiven(TaskID(1))) { try Made.task(1, text: "x").checkNotGiven([given]) }
    }

    @Test("loses nothing, whatever is done in whatever order")
    func nothingIsLost() throws {
        for seed in UInt64(1)...40 {
            var dice = Dice(seed: seed)
            var list = try TaskList(plan: PlanID(1), tasks: (1...6).map { Made.task($0, text: "nhiệm vụ số \($0)") })
            let machine = Dictionary(uniqueKeysWithValues: list.tasks.map { ($0.id, $0.text.read) })
            for round in 0..<40 { try? repair(&list, &dice, round) }
            #expect(list.tasks.map(\.position) == Array(0..<list.tasks.count), "seed \(seed)")
            #expect(list.tasks.allSatisfy { $0.plan == list.plan }, "seed \(seed)")
            #expect(machine.allSatisfy { id, read in list.tasks.contains { $0.id == id && $0.text.read == read } }, "seed \(seed)")
            #expect(list.tasks.allSatisfy { ends($0, list) }, "seed \(seed)")
        }
    }

    private func repair(_ list: inout TaskList, _ dice: inout Dice, _ round: Int) throws(RepairError) {
        let id = list.tasks[dice.roll(list.tasks.count)].id
        let other = list.tasks[dice.roll(list.tasks.count)].id
        let names = (TaskID(UInt128(100 + round * 2)), TaskID(UInt128(101 + round * 2)))
        switch dice.roll(6) {
        case 0: try list.correct(id, .text("sửa \(round)"), stamp: Made.stamp)
        case 1: try list.add("thêm \(round)", as: names.0, after: id, stamp: Made.stamp)
        case 2: try list.remove(id, reason: "vì", stamp: Made.stamp)
        case 3: try list.split(id, atScalar: dice.roll(12), as: names, stamp: Made.stamp)
        case 4: try list.merge([id, other], as: names.0, stamp: Made.stamp)
        default: try list.reorder(list.live.map(\.id).shuffled(using: &dice))
        }
    }

    /// Whether a task's fate leads, step by step, to tasks that stand or to a reason.
    private func ends(_ task: PlanTask, _ list: TaskList) -> Bool {
        switch task.fate {
        case .live: true
        case .removed(let reason, _, _): !reason.isEmpty
        case .split(let parts): parts.count >= 2 && parts.allSatisfy { part in list.tasks.first { $0.id == part }.map { ends($0, list) } ?? false }
        case .merged(let whole): list.tasks.first { $0.id == whole }.map { ends($0, list) } ?? false
        }
    }
}

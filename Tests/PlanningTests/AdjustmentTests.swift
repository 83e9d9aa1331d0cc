import Foundation
import Organisation
import Planning
import Testing

@Suite("A plan beside the document that adjusts it")
struct AdjustmentTests {
    private static let verbs = ["Xây dựng", "Tổ chức", "Rà soát", "Hoàn thiện", "Triển khai", "Đánh giá", "Hỗ trợ", "Ban hành"]
    private static let things = [
        "đề án chuyển đổi số", "quy chế quản lý đề tài", "sàn giao dịch công nghệ", "kế hoạch sở hữu trí tuệ", "hệ thống truy xuất nguồn gốc",
        "chương trình khởi nghiệp", "phòng thí nghiệm trọng điểm", "mạng lưới chuyên gia",
    ]
    private static let places = ["cấp tỉnh", "tại các xã", "trong khu công nghiệp", "cho hợp tác xã", "ngành y tế", "ngành nông nghiệp", "lĩnh vực du lịch"]

    /// Tasks of invented words; the number makes each its own.
    private func tasks(_ count: Int, _ dice: inout Dice, plan: UInt128 = 1, first: Int = 1) -> [PlanTask] {
        (0..<count).map { index in
            let words = [Self.verbs, Self.things, Self.places, Self.things, Self.places].map { $0[dice.roll($0.count)] }
            var task = Made.task(first + index, text: words.joined(separator: " ") + " giai đoạn \(first + index)", position: index, plan: plan)
            task.leads = Corrected(read: ["Sở số \(dice.roll(9))"])
            task.deadline = Corrected(read: dice.roll(2) == 0 ? .standing : .by(DueDate(year: 2026 + dice.roll(4), precision: .quarter(1 + dice.roll(4)))))
            return task
        }
    }

    private func shuffled(_ tasks: [PlanTask], _ dice: inout Dice) -> [PlanTask] {
        tasks.shuffled(using: &dice).enumerated().map { position, task in
            var task = task
            task.position = position
            task.path = "V.\(position)"
            return task
        }
    }

    private func compare(_ old: [PlanTask], _ new: [PlanTask]) throws -> Adjustment {
        Adjustment(of: try TaskList(plan: PlanID(1), tasks: old), with: new, on: Made.day("2026-06-01"), rules: try RuleBook.standard())
    }

    @Test("beside itself, in any order and under any number, everything is the same", arguments: [UInt64(1), 2, 3, 4, 5])
    func itself(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let old = tasks(80, &dice) + [Made.task(81, text: "Báo cáo kết quả.", position: 80), Made.task(82, text: "Báo cáo kết quả.", position: 81)]
        let same = try compare(old, old)
        #expect(same.isEmpty && same.lines.compactMap(\.task) == old.map(\.id), "seed \(seed)")
        let renumbered = try compare(old, shuffled(old, &dice))
        #expect(renumbered.isEmpty && Set(renumbered.lines.compactMap(\.task)).count == old.count, "seed \(seed)")
    }

    @Test("the whole patch gives the tasks of the new document, and each keeps its name and history", arguments: [UInt64(1), 2, 3, 4, 5])
    func whole(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let old = tasks(60, &dice)
        var new = shuffled(Array(old.dropLast(9)), &dice)
        for index in new.indices where dice.roll(4) == 0 { new[index].leads = Corrected(read: ["Sở khác"]) }
        for index in new.indices where dice.roll(5) == 0 { new[index].text = Corrected(read: (new[index].text.value ?? "") + " theo hướng hiện đại") }
        new = shuffled(new + tasks(7, &dice, first: 500), &dice)
        var adjustment = try compare(old, new)
        adjustment.acceptAll()
        var list = try TaskList(plan: PlanID(1), tasks: old)
        var next: UInt128 = 1000
        try list.apply(adjustment, reason: "QĐ 9", stamp: Made.stamp) {
            next += 1
            return TaskID(next)
        }
        #expect(list.live.map(\.text.value) == new.map(\.text.value), "seed \(seed)")
        #expect(list.live.map(\.leads.value) == new.map(\.leads.value), "seed \(seed)")
        #expect(list.live.map(\.deadline.value) == new.map(\.deadline.value), "seed \(seed)")
        #expect(list.live.map(\.path) == new.map(\.path), "seed \(seed)")
        #expect(list.tasks.map(\.position) == Array(list.tasks.indices), "seed \(seed)")
        for task in old {
            let now = try list.task(task.id)
            #expect(now.text.read == task.text.read && now.leads.read == task.leads.read, "seed \(seed)")
        }
    }

    @Test("a patch of which nothing is accepted changes no field and drops no task")
    func nothing() throws {
        var dice = Dice(seed: 8)
        let old = tasks(20, &dice)
        let adjustment = try compare(old, tasks(20, &dice, first: 300))
        var list = try TaskList(plan: PlanID(1), tasks: old)
        try list.apply(adjustment, reason: "QĐ 9", stamp: Made.stamp) { TaskID(9999) }
        #expect(list.live.map(\.id) == old.map(\.id))
        #expect(list.live.map(\.text) == old.map(\.text))
    }

    @Test("finds one among many that are nearly the same")
    func nearlySame() throws {
        let old = (1...90).map { Made.task($0, text: "Báo cáo kết quả thực hiện chương trình khởi nghiệp đợt \($0)") }
        var new = old
        new[44].text = Corrected(read: "Báo cáo kết quả thực hiện chương trình khởi nghiệp sáng tạo đợt 45")
        let lines = try compare(old, new).lines
        #expect(lines.compactMap(\.task) == old.map(\.id))
        guard case .changed = lines[44].change else { Issue.record("not changed"); return }
    }

    @Test("is kept while it is reviewed")
    func kept() throws {
        var adjustment = try compare([Made.task(1, text: "Một việc")], [Made.task(2, text: "Khác hẳn", plan: 2)])
        adjustment.accept(0)
        #expect(try JSONDecoder().decode(Adjustment.self, from: JSONEncoder().encode(adjustment)) == adjustment)
    }

    @Test("tells which fields are changed, from what to what")
    func fields() throws {
        var old = Made.task(1, text: "Xây dựng sàn giao dịch công nghệ cấp tỉnh")
        old.deadline = Corrected(read: .standing)
        var new = Made.task(7, text: "Xây dựng, vận hành sàn giao dịch công nghệ cấp tỉnh", position: 0, plan: 2)
        new.deadline = Corrected(read: .by(DueDate(year: 2027, precision: .year)))
        let line = try #require(try compare([old], [new]).lines.first)
        let expected = [
            FieldDifference.Pair(.text(old.text.value ?? ""), .text(new.text.value ?? "")),
            FieldDifference.Pair(.deadline(.standing), .deadline(.by(DueDate(year: 2027, precision: .year)))),
        ]
        guard case .changed(let id, let differences) = line.change else { Issue.record("not changed"); return }
        #expect(id == old.id && differences.map { FieldDifference.Pair($0.from, $0.to) } == expected)
    }

    @Test("a correction stays where the new document prints what was misread before")
    func correction() throws {
        var old = Made.task(1, text: "Xây dựng đề án")
        old.leads = Corrected(read: ["Sở B"]).corrected(to: ["Sở A"], by: Made.person, at: Made.instant)
        var new = Made.task(7, text: "Xây dựng đề án", position: 0, plan: 2)
        new.leads = Corrected(read: ["Sở B"])
        #expect(try compare([old], [new]).isEmpty)
        new.leads = Corrected(read: ["Sở C"])
        #expect(try !compare([old], [new]).isEmpty)
    }

    @Test("a task that is new stands in the plan under a name of its own and cites the new document")
    func added() throws {
        var adjustment = try compare([Made.task(1, text: "Một việc")], [Made.task(1, text: "Một việc", plan: 2), Made.task(2, text: "Khác hẳn", plan: 2)])
        adjustment.acceptAll()
        var list = try TaskList(plan: PlanID(1), tasks: [Made.task(1, text: "Một việc")])
        try list.apply(adjustment, reason: "QĐ 9", stamp: Made.stamp) { TaskID(50) }
        #expect(list.live.map(\.id) == [TaskID(1), TaskID(50)])
        #expect(list.live[1].plan == PlanID(1) && list.live[1].citedIn == PlanID(2))
    }

    @Test("two thousand tasks beside two thousand, each a little changed, find each other")
    func large() throws {
        var dice = Dice(seed: 3)
        let old = tasks(2000, &dice)
        let new = shuffled(old, &dice).map { task in
            var task = task
            task.text = Corrected(read: (task.text.value ?? "") + " bổ sung")
            return task
        }
        let adjustment = try compare(old, new)
        let right = adjustment.lines.count { line in line.new.map { $0.id == line.task } ?? false }
        #expect(right == 2000)
    }
}

extension FieldDifference {
    /// The two sides of a difference, for a test to write out.
    struct Pair: Equatable {
        let from: FieldChange
        let to: FieldChange

        init(_ from: FieldChange, _ to: FieldChange) {
            self.from = from
            self.to = to
        }
    }
}

@Suite("A plan that ends")
struct CarryingOverTests {
    @Test("hands its open tasks to the plan that succeeds, to the like task or as a copy")
    func carry() throws {
        let ended = try TaskList(
            plan: PlanID(1), tasks: ["Việc đã xong", "Xây dựng sàn giao dịch", "Chưa ai làm"].enumerated().map { Made.task($0 + 1, text: $1) })
        let successor = try TaskList(plan: PlanID(2), tasks: [Made.task(11, text: "Xây dựng sàn giao dịch", position: 0, plan: 2)])
        let done = try Made.assignment(1).adding(Made.event(.confirmed)).adding(Made.event(.done(product: nil)))
        let open = try Assignment(id: AssignmentID(2), task: TaskID(2), lead: BodyID(1), origin: .named, due: .standing)
            .adding(Made.event(.confirmed)).adding(Made.event(.accepted))
        let over = CarryingOver(
            from: ended, assignments: [done, open], into: successor, on: Made.day("2026-12-31"), rules: try RuleBook.standard()
        ) { TaskID(99) }
        #expect(over.lines.map(\.from) == [TaskID(2), TaskID(3)])
        #expect(over.lines.map(\.to) == [TaskID(11), TaskID(99)])
        #expect(over.lines[1].copy?.carriedFrom == TaskID(3) && over.lines[1].copy?.plan == PlanID(2))
        let handed = try open.carried(to: TaskID(11), as: AssignmentID(9), basis: "KH 12", stamp: Made.stamp)
        #expect(handed.from.state == .passedOn && handed.to.state == .accepted && handed.to.task == TaskID(11) && handed.to.due == .standing)
    }
}

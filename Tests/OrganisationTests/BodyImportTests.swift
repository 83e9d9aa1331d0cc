import Organisation
import Testing

@Suite("A list of bodies")
struct BodyImportTests {
    private let registry = Registry(
        bodies: [
            SmallOffice.body(1, "Ủy ban nhân dân tỉnh Mẫu", kind: .government), SmallOffice.body(2, "Sở Y tế", superior: 1),
            SmallOffice.body(3, "Ban An", until: "2020-01-01"), SmallOffice.body(4, "Phòng Tổ chức", kind: .division, level: .inner, superior: 2),
            SmallOffice.body(5, "Phòng Tổ chức cũ", kind: .division, level: .inner), SmallOffice.body(6, "Phòng Tổ chức Cũ", kind: .division, level: .inner),
        ], folding: ListSample.folding)

    private let headings = "Tên cơ quan|Loại|Cấp|Trực thuộc|Mã định danh|Từ ngày|Đến ngày|Cơ quan kế thừa|Ngày kế thừa|Phạm vi|Tên viết tắt|Căn cứ"

    private func plan(_ lines: String..., headings: String? = nil) -> BodyImportPlan {
        BodyImport.plan(for: ListSample.rows([headings ?? self.headings] + lines), registry: registry, day: ListSample.today, mint: ListSample.mint())
    }

    private func told(_ plan: BodyImportPlan) -> [String] { plan.problems.map { "\($0.row) \($0.column ?? "-") \($0.code)" } }

    @Test("adds what is new, in any order of rows and columns, with Vietnamese and English headings")
    func additions() throws {
        let plan = plan(
            "STT 1|inner|Phong Kế hoạch|Phòng|Sở Mới", "2|Tỉnh|Sở Mới|sở|ủy ban nhân dân tỉnh mẫu", headings: "TT|LEVEL|Ten co quan|Kind|Trực thuộc")
        #expect(told(plan) == [])
        #expect(plan.additions.map { $0.names.first?.text } == ["Phong Kế hoạch", "Sở Mới"])
        #expect(plan.additions.map(\.kind) == [.division, .department])
        #expect(plan.additions.first?.superior == plan.additions.last?.id)
        #expect(plan.additions.last?.superior == BodyID(1))
        #expect(plan.applied(to: registry)?.bodies.count == registry.bodies.count + 2)
    }

    @Test("finds its headings below a title")
    func title() {
        let rows = ListSample.rows(["DANH SÁCH CƠ QUAN", "", headings, "Sở Mới|Sở|Tỉnh"])
        let plan = BodyImport.plan(for: rows, registry: registry, day: ListSample.today, mint: ListSample.mint())
        #expect(told(plan) == [])
        #expect(plan.additions.count == 1)
    }

    @Test("changes what is known, leaves alone what it leaves empty, and counts what says nothing new")
    func changes() throws {
        let plan = plan("Sở Y tế|Sở|Tỉnh||H49.12||||||SYT|", "Ban An|Sở|Tỉnh")
        #expect(told(plan) == [])
        #expect(plan.changes.map(\.id) == [BodyID(2)])
        #expect(plan.changes.first?.superior == BodyID(1))
        #expect(plan.changes.first?.codes.map(\.code.text) == ["H49.12"])
        #expect(plan.changes.first?.names.first?.short == "SYT")
        #expect(plan.unchanged == 1)
        #expect(plan.additions.isEmpty)
    }

    @Test("reads the last day as a day that still counts, and hands the work over on the next")
    func succession() throws {
        let plan = plan("Sở Y tế|Sở|Tỉnh||||28/02/2026|Sở Mới||Một phần: dân số||Nghị quyết 1", "Sở Mới|Sở|Tỉnh|||1/3/2026|")
        #expect(told(plan) == [])
        let step = try #require(plan.successions.first)
        #expect(plan.changes.first?.validity.until == SmallOffice.day("2026-03-01"))
        #expect(step.day == SmallOffice.day("2026-03-01"))
        #expect(step.scope == .part("dân số"))
        #expect(step.basis == "Nghị quyết 1")
        let after = try #require(plan.applied(to: registry))
        #expect(after.heirs(of: BodyID(2), on: SmallOffice.day("2026-03-01")).map(\.body.id) == plan.additions.map(\.id))
    }

    @Test(
        "tells each fault by its row and column, and lets pass what is nearly one",
        arguments: [
            ("Sở Mới|Sớt|Tỉnh", ["2 Loại list.unknown-word"]), ("Sở Mới|SO|tinh", []), ("Sở Mới|Sở|Làng", ["2 Cấp list.unknown-word"]),
            ("Sở Mới|department|Đặc khu", []), ("|Sở|Tỉnh", ["2 Tên cơ quan list.missing"]), ("Sở Mới||Tỉnh", ["2 Loại list.missing"]),
            ("Sở Mới|Sở|Tỉnh|||30/02/2025", ["2 Từ ngày list.bad-day"]), ("Sở Mới|Sở|Tỉnh|||28-02-2025", []), ("Sở Mới|Sở|Tỉnh|||2025-02-28", []),
            ("Sở Mới|Sở|Tỉnh|||1/3/25", ["2 Từ ngày list.bad-day"]), ("Sở Mới|Sở|Tỉnh|||02/03/2025|01/03/2025", ["2 Đến ngày list.ends-before-it-begins"]),
            ("Sở Mới|Sở|Tỉnh|||01/03/2025|01/03/2025", []), ("Sở Mới|Sở|Tỉnh|Sở Lạ", ["2 Trực thuộc list.unknown-body"]),
            ("Sở Mới|Sở|Tỉnh|SỞ Y TẾ", []), ("Sở Mới|Sở|Tỉnh|phòng tổ chức CŨ", ["2 Trực thuộc list.ambiguous-body"]),
            ("Sở Mới|Sở|Tỉnh|Phòng Tổ chức", []), ("Sở Mới|Sở|Tỉnh|Sở Mới", ["2 Trực thuộc list.superior-circle"]),
            ("Sở Mới|Sở|Tỉnh||h49", ["2 Mã định danh list.bad-code"]), ("Sở Mới|Sở|Tỉnh||000.00.12.H49", []),
            ("Sở Mới|Sở|Tỉnh||||||01/03/2025", ["2 Ngày kế thừa list.incomplete-succession"]),
            ("Sở Mới|Sở|Tỉnh|||||Sở Y tế", ["2 Ngày kế thừa list.incomplete-succession"]), ("Sở Mới|Sở|Tỉnh|||||Sở Y tế|01/03/2025", []),
            ("Sở Mới|Sở|Tỉnh|||||Sở Lạ|01/03/2025", ["2 Cơ quan kế thừa list.unknown-body"]),
            ("Sở Mới|Sở|Tỉnh|||||Sở Y tế|01/03/2025|một phần", ["2 Phạm vi list.part-without-words"]),
            ("Sở Mới|Sở|Tỉnh|||||Sở Y tế|01/03/2025|toàn bộ", []), ("Sở\u{7} Mới|Sở|Tỉnh", ["2 Tên cơ quan list.control-character"]),
            ("Sở \u{202E}Mới|Sở|Tỉnh", ["2 Tên cơ quan list.control-character"]),
            ("Phòng Tổ chức CŨ|Phòng|Thuộc cơ quan", ["2 Tên cơ quan list.ambiguous-body"]),
            ("Sở Mới|Sở|Tỉnh|||||Sở Mới|01/03/2025", []), ("Sở Mới|Sở|Tỉnh||||28/02/2025|Sở Mới|28/02/2025", []),
        ])
    func faults(line: String, expected: [String]) {
        #expect(told(plan(line)) == expected)
    }

    @Test("tells what does not hold between its rows")
    func together() {
        #expect(told(plan("Sở Mới|Sở|Tỉnh", "SỞ MỚI|Sở|Tỉnh")) == ["3 - list.duplicate"])
        #expect(told(plan("Sở Mới|Sở|Tỉnh|||01/01/2020|31/12/2020", "Sở Mới|Sở|Tỉnh|||01/01/2021|")) == [])
        #expect(told(plan("Sở A|Sở|Tỉnh|Sở B", "Sở B|Sở|Tỉnh|Sở A")) == ["2 Trực thuộc list.superior-circle", "3 Trực thuộc list.superior-circle"])
        #expect(told(plan("Sở A|Sở|Tỉnh||H49.12", "Sở B|Sở|Tỉnh||000.00.12.H49")) == ["3 Mã định danh list.code-taken"])
        // Nobody can take over who has ended by then, so no list closes a circle of heirs.
        #expect(
            told(plan("Sở A|Sở|Tỉnh||||28/02/2025|Sở B", "Sở B|Sở|Tỉnh||||31/05/2025|Sở A"))
                == ["3 Cơ quan kế thừa list.unknown-body"])
    }

    @Test("has limits")
    func limits() {
        #expect(told(plan(String(repeating: "a", count: 250) + "|Sở|Tỉnh")) == [])
        #expect(told(plan(String(repeating: "a", count: 251) + "|Sở|Tỉnh")) == ["2 Tên cơ quan list.too-long"])
        let many = [headings] + (0...20_000).map { "Sở \($0)|Sở|Tỉnh" }
        let plan = BodyImport.plan(for: ListSample.rows(many), registry: registry, day: ListSample.today, mint: ListSample.mint())
        #expect(told(plan) == ["0 - list.too-many-rows"])
    }

    @Test("needs its headings, each once, and a row below")
    func headingFaults() {
        #expect(told(plan("Sở Mới|Sở", headings: "Tên cơ quan|Loại")) == ["0 - list.no-headings"])
        #expect(told(plan("Sở Mới|Sở|Tỉnh|Tỉnh", headings: "Tên cơ quan|Loại|Cấp|Level")) == ["1 Cấp list.repeated-heading"])
        #expect(told(plan()) == ["0 - list.no-rows"])
        #expect(told(BodyImport.plan(for: [], registry: registry, day: ListSample.today, mint: ListSample.mint())) == ["0 - list.no-rows"])
    }

    @Test("changes nothing while anything is wrong, and tells everything at once, with what to do")
    func nothingApplied() {
        let plan = plan("Sở Mới|Sở|Tỉnh", "Sở Hai|Sớt|Làng||x|32/01/2025")
        #expect(plan.problems.count == 4)
        #expect(plan.additions.isEmpty && plan.applied(to: registry) == nil)
        #expect(plan.problems.allSatisfy { $0.sentence.hasPrefix("Dòng 3, cột “") && $0.sentence.contains("cần") && $0.sentence.hasSuffix(".") })
        #expect(plan.problems.map(\.sentence).contains("Dòng 3, cột “Từ ngày”: “32/01/2025” không phải là ngày, cần ghi như 01/03/2025."))
    }

    @Test("may be read twice: the second time everything is known")
    func twice() throws {
        let lines = [headings, "Sở Mới|Sở|Tỉnh|Ủy ban nhân dân tỉnh Mẫu|H49.13|||||||", "Ban Cũ|Sở|Tỉnh||||31/12/2024|Sở Mới||"]
        let first = BodyImport.plan(for: ListSample.rows(lines), registry: registry, day: ListSample.today, mint: ListSample.mint())
        let after = try #require(first.applied(to: registry))
        let second = BodyImport.plan(for: ListSample.rows(lines), registry: after, day: ListSample.today, mint: ListSample.mint())
        #expect(told(second) == [])
        #expect(second.unchanged == 2)
        #expect(second.additions.isEmpty && second.changes.isEmpty && second.successions.isEmpty)
    }
}

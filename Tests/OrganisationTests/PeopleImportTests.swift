import Organisation
import Testing

@Suite("A list of people")
struct PeopleImportTests {
    private let registry = Registry(
        bodies: [
            SmallOffice.body(1, "Sở Y tế"), SmallOffice.body(2, "Sở Nội vụ"), SmallOffice.body(3, "Sở Cũ", until: "2025-03-01"),
            SmallOffice.body(4, "Phòng A"), SmallOffice.body(5, "PHÒNG A"),
        ], folding: ListSample.folding)
    private let roster = Roster(
        people: [Person(id: PersonID(1), name: "Trần Văn Thử", email: "thu@mau.gov.vn"), Person(id: PersonID(2), name: "Lê Mẫu")],
        posts: [
            Post(id: PostID(1), person: PersonID(1), body: BodyID(1), title: "Chuyên viên", roles: [.officer]),
            Post(id: PostID(2), person: PersonID(2), body: BodyID(1), title: "Giám đốc", roles: [.leader]),
        ])
    private let headings = "Họ và tên|Cơ quan|Chức vụ|Vai trò|Thư điện tử|Điện thoại|Từ ngày|Đến ngày"

    private func plan(_ lines: String...) -> PeopleImportPlan {
        PeopleImport.plan(for: ListSample.rows([headings] + lines), roster: roster, registry: registry, day: ListSample.today, mint: ListSample.mint())
    }

    private func told(_ plan: PeopleImportPlan) -> [String] { plan.problems.map { "\($0.row) \($0.column ?? "-") \($0.code)" } }

    @Test("adds people with their posts and roles")
    func additions() throws {
        let plan = plan("Nguyễn Thị Mới|sở y tế|Phó Trưởng phòng|Đầu mối; Quản trị|Moi@mau.gov.vn|024 3.825-1234|01/02/2026|")
        #expect(told(plan) == [])
        #expect(plan.people.map(\.name) == ["Nguyễn Thị Mới"])
        #expect(plan.people.first?.email == "moi@mau.gov.vn")
        #expect(plan.posts.map(\.roles) == [[.focalOfficer, .administrator]])
        #expect(plan.posts.first?.person == plan.people.first?.id)
        #expect(plan.applied(to: roster)?.people.count == 3)
    }

    @Test("knows people by their address, or by their name at the body")
    func known() {
        let plan = plan(
            "Trần Văn Thử|Sở Nội vụ|Giám đốc|Lãnh đạo|thu@mau.gov.vn", "Lê Mẫu|Sở Y tế|Giám đốc|Lãnh đạo|mau@mau.gov.vn", "Lê Mẫu|Sở Nội vụ|Văn thư|Cán bộ|")
        #expect(told(plan) == [])
        #expect(plan.changedPeople.map(\.id) == [PersonID(2)])
        #expect(plan.posts.map(\.body) == [BodyID(2), BodyID(2)])
        #expect(plan.posts.first?.person == PersonID(1))
        #expect(plan.people.count == 1)
    }

    @Test("ends a post that is known")
    func ends() {
        let plan = plan("Trần Văn Thử|Sở Y tế|Chuyên viên|Cán bộ|thu@mau.gov.vn|||28/02/2026")
        #expect(told(plan) == [])
        #expect(plan.changedPosts.map(\.validity.until) == [SmallOffice.day("2026-03-01")])
        #expect(plan.posts.isEmpty && plan.people.isEmpty)
    }

    @Test(
        "tells each fault by its row and column, and lets pass what is nearly one",
        arguments: [
            ("A B|Sở Lạ||Lãnh đạo", ["2 Cơ quan list.unknown-body"]), ("A B|SỞ Y TẾ||Lãnh đạo", []), ("A B|Sở Cũ||Lãnh đạo", ["2 Cơ quan list.outside-life"]),
            ("A B|Sở Cũ||Lãnh đạo|||01/01/2024|28/02/2025", []), ("A B|phòng a||Lãnh đạo", ["2 Cơ quan list.ambiguous-body"]),
            ("A B|Sở Y tế||Sếp", ["2 Vai trò list.unknown-word"]), ("A B|Sở Y tế||Kiểm tra, giám sát", []), ("A B|Sở Y tế||leader", []),
            ("A B|Sở Y tế||", ["2 Vai trò list.missing"]), ("|Sở Y tế||Lãnh đạo", ["2 Họ và tên list.missing"]),
            ("A B|Sở Y tế||Lãnh đạo|a@b", ["2 Thư điện tử list.bad-email"]), ("A B|Sở Y tế||Lãnh đạo|a.b+c@d-e.vn", []),
            ("A B|Sở Y tế||Lãnh đạo|a@b@c.vn", ["2 Thư điện tử list.bad-email"]), ("A B|Sở Y tế||Lãnh đạo|ạ@b.vn", ["2 Thư điện tử list.bad-email"]),
            ("A B|Sở Y tế||Lãnh đạo|.a@b.vn", ["2 Thư điện tử list.bad-email"]), ("A B|Sở Y tế||Lãnh đạo|a@b.vn; c@d.vn", ["2 Thư điện tử list.bad-email"]),
            ("A B|Sở Y tế||Lãnh đạo||0123456", ["2 Điện thoại list.bad-phone"]), ("A B|Sở Y tế||Lãnh đạo||+84 (24) 3825 1234", []),
            ("A B|Sở Y tế||Lãnh đạo||máy lẻ 12345678", ["2 Điện thoại list.bad-phone"]),
            ("A B|Sở Y tế||Lãnh đạo|thu@mau.gov.vn", ["2 Thư điện tử list.email-taken"]), ("TRẦN VĂN THỬ|Sở Y tế||Lãnh đạo|THU@mau.gov.vn", []),
            ("A B|Sở Y tế||Lãnh đạo|||31/04/2026", ["2 Từ ngày list.bad-day"]),
            ("A B|Sở Y tế||Lãnh đạo|||02/03/2026|01/03/2026", ["2 Đến ngày list.ends-before-it-begins"]),
        ])
    func faults(line: String, expected: [String]) {
        #expect(told(plan(line)) == expected)
    }

    @Test("tells rows that say the same, and one address for two people")
    func together() {
        #expect(told(plan("A B|Sở Y tế|Văn thư|Cán bộ", "A B|Sở Y tế|Văn thư|Lãnh đạo")) == ["3 - list.duplicate"])
        #expect(told(plan("A B|Sở Y tế|Văn thư|Cán bộ", "A B|Sở Y tế|Kế toán|Cán bộ")) == [])
        #expect(told(plan("A B|Sở Y tế||Cán bộ|x@y.vn", "C D|Sở Y tế||Cán bộ|x@y.vn")) == ["3 Thư điện tử list.email-taken"])
    }

    @Test("may hold two people of one name at one body when their addresses differ")
    func sameName() {
        let plan = plan("A B|Sở Y tế|Văn thư|Cán bộ|a1@y.vn", "A B|Sở Y tế|Văn thư|Cán bộ|a2@y.vn")
        #expect(told(plan) == [])
        #expect(plan.people.count == 2)
    }

    @Test("changes nothing while anything is wrong")
    func nothingApplied() {
        let plan = plan("A B|Sở Y tế||Cán bộ", "C D|Sở Lạ||Sếp|x")
        #expect(plan.problems.count == 3)
        #expect(plan.people.isEmpty && plan.applied(to: roster) == nil)
    }

    @Test("may be read twice: the second time everything is known")
    func twice() throws {
        let lines = [headings, "A B|Sở Y tế|Văn thư|Cán bộ|a1@y.vn", "C D|Sở Y tế|Văn thư|Cán bộ"]
        let first = PeopleImport.plan(for: ListSample.rows(lines), roster: roster, registry: registry, day: ListSample.today, mint: ListSample.mint())
        let after = try #require(first.applied(to: roster))
        let second = PeopleImport.plan(for: ListSample.rows(lines), roster: after, registry: registry, day: ListSample.today, mint: ListSample.mint())
        #expect(second.people.isEmpty && second.changedPeople.isEmpty && second.posts.isEmpty && second.changedPosts.isEmpty && second.problems.isEmpty)
    }
}

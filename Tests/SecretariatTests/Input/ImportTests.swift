import Organisation
import SQL
import Secretariat
import Storage
import Testing

@Suite("A list that is brought in")
struct ImportTests {
    private static let bodies = [
        ListRow(number: 1, cells: ["Tên cơ quan", "Loại", "Cấp", "Trực thuộc"]),
        ListRow(number: 2, cells: ["Sở Xây dựng", "Sở", "Tỉnh", "Ủy ban nhân dân tỉnh"]),
        ListRow(number: 3, cells: ["Phòng Quy hoạch", "Phòng", "Trong cơ quan", "Sở Xây dựng"]),
    ]

    @Test("adds all of it, once", arguments: Dialect.allCases)
    func bodies(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let first = try await world.secretariat.carryOut(ApplyBodyImport(rows: Self.bodies), on: world.occasion(seed: 1))
            #expect([first.added, first.changed, first.successions, first.unchanged] == [2, 0, 0, 0])
            let length = try await world.logLength()
            let again = try await world.secretariat.carryOut(ApplyBodyImport(rows: Self.bodies), on: world.occasion(seed: 2))
            #expect([again.added, again.changed, again.successions, again.unchanged] == [0, 0, 0, 2])
            #expect(try await world.logLength() == length)
            #expect(try await world.logIsWhole())
        }
    }

    @Test("adds nothing while a single row is wrong, and tells each problem with its row", arguments: Dialect.allCases)
    func problems(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let rows = Self.bodies + [ListRow(number: 4, cells: ["Sở Lạ", "Loại lạ", "Tỉnh", "Không có"]), ListRow(number: 5, cells: ["", "Sở", "Tỉnh"])]
            let before = try await world.state()
            let preview = try await world.secretariat.answer(PreviewBodyImport(rows: rows), on: world.occasion())
            #expect(Set(preview.plan.problems.map(\.row)) == [4, 5])
            let error = await #expect(throws: Declined.self) { try await world.secretariat.carryOut(ApplyBodyImport(rows: rows), on: world.occasion()) }
            #expect(error?.code == "list-has-problems")
            #expect(try await world.state() == before)
        }
    }

    @Test("is refused when the register changed since it was looked at", arguments: Dialect.allCases)
    func outdated(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let rows = [Self.bodies[0], ListRow(number: 2, cells: ["Sở Tài chính", "Sở", "Tỉnh", "Sở Khoa học và Công nghệ"])]
            let seen = try await world.secretariat.answer(PreviewBodyImport(rows: rows), on: world.occasion())
            #expect(seen.plan.changes.count == 1)
            _ = try await world.secretariat.carryOut(
                RenameBody(body: try world.body(.finance), name: "Sở Tài chính", short: "STC", from: World.day), on: world.occasion(seed: 3))
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(ApplyBodyImport(rows: rows, seen: seen.mark), on: world.occasion(seed: 4))
            }
            #expect(error?.code == "import-outdated")
        }
    }

    @Test("brings people with their posts, and keeps one administrator", arguments: Dialect.allCases)
    func people(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let head = ListRow(number: 1, cells: ["Họ và tên", "Cơ quan", "Chức vụ", "Vai trò", "Thư điện tử", "Đến ngày"])
            let rows = [
                head, ListRow(number: 2, cells: ["Trần Văn Em", "Sở Tài chính", "Giám đốc", "Lãnh đạo", "em@example.vn", ""]),
                ListRow(number: 3, cells: ["Trần Văn Em", "Sở Tài chính", "Trưởng ban", "Chuyên viên đầu mối", "em@example.vn", ""]),
            ]
            let outcome = try await world.secretariat.carryOut(ApplyPeopleImport(rows: rows), on: world.occasion(seed: 1))
            #expect([outcome.people, outcome.changedPeople, outcome.posts, outcome.changedPosts] == [1, 0, 2, 0])
            let roster = try await world.secretariat.answer(ViewRoster(), on: world.occasion())
            let admins = roster.posts.filter { $0.roles.contains(.administrator) }
            let ending = try admins.enumerated().map { index, post in
                let place = try #require(World.Place.allCases.first { world.bodies[$0] == post.body })
                return ListRow(number: index + 2, cells: [roster[post.person]?.name ?? "", place.name, post.title, "Quản trị", "", "30/06/2026"])
            }
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(ApplyPeopleImport(rows: [head] + ending), on: world.occasion(seed: 2))
            }
            #expect(error?.code == "last-administrator")
        }
    }
}

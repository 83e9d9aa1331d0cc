import Organisation
import Testing

@Suite("People and their posts")
struct RosterTests {
    private let roster = Roster(
        people: [Person(id: PersonID(1), name: "Nguyễn Thị Mẫu"), Person(id: PersonID(2), name: "Trần Văn Thử", email: "thu@example.vn")],
        posts: [
            Post(id: PostID(1), person: PersonID(1), body: BodyID(10), title: "Chuyên viên", roles: [.officer], validity: SmallOffice.time(nil, "2025-03-01")),
            Post(
                id: PostID(2), person: PersonID(1), body: BodyID(11), title: "Phó Trưởng phòng", roles: [.focalOfficer, .administrator],
                validity: SmallOffice.time("2025-03-01", nil)),
            Post(id: PostID(3), person: PersonID(2), body: BodyID(11), title: "Giám đốc", roles: [.leader]),
        ])

    @Test("are told by the day: who held which post where")
    func posts() {
        #expect(roster.posts(of: PersonID(1), on: SmallOffice.day("2025-02-28")).map(\.id) == [PostID(1)])
        #expect(roster.posts(of: PersonID(1), on: SmallOffice.day("2025-03-01")).map(\.id) == [PostID(2)])
        #expect(roster.posts(at: BodyID(11), on: SmallOffice.day("2025-02-28")).map(\.id) == [PostID(3)])
    }

    @Test("answer who has a role at a body")
    func roles() {
        let day = SmallOffice.day("2025-03-01")
        #expect(roster.people(as: .leader, at: BodyID(11), on: day).map(\.name) == ["Trần Văn Thử"])
        #expect(roster.people(as: .leader, at: BodyID(10), on: day).isEmpty)
        #expect(roster[PersonID(2)]?.email == "thu@example.vn")
        #expect(roster[PersonID(3)] == nil)
    }

    @Test("keep what they were given through JSON")
    func json() throws {
        for post in roster.posts { #expect(try throughJSON(post) == post) }
    }
}

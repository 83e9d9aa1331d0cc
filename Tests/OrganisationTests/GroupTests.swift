import Organisation
import Testing

@Suite("A group of bodies")
struct GroupTests {
    private let districts = BodyGroup(
        id: GroupID(1), name: "UBND các huyện, thị xã, thành phố", variants: ["UBND cấp huyện"],
        rule: MembershipRule(kinds: [.government], levels: [.district]),
        successors: [GroupSuccession(GroupID(2), from: SmallOffice.day("2025-07-01"))])
    private let communes = BodyGroup(
        id: GroupID(2), name: "UBND các xã, phường, đặc khu", rule: MembershipRule(kinds: [.government], levels: [.commune]))
    private let departments = BodyGroup(
        id: GroupID(3), name: "các sở, ban, ngành", members: [Membership(BodyID(12), validity: SmallOffice.time("2025-01-01", "2025-06-01"))],
        rule: MembershipRule(kinds: [.department], levels: [.province]))

    private var registry: Registry {
        Registry(
            bodies: [
                SmallOffice.body(10, "Sở A", until: "2025-03-01"), SmallOffice.body(11, "Sở B"),
                SmallOffice.body(12, "Công an tỉnh", kind: .armedForces),
                SmallOffice.body(20, "UBND huyện C", kind: .government, level: .district, until: "2025-07-01"),
                SmallOffice.body(30, "UBND xã D", kind: .government, level: .commune),
                SmallOffice.body(31, "UBND xã Đ", kind: .government, level: .commune, from: "2025-07-01"),
            ], groups: [districts, communes, departments], folding: NameFolding { $0.lowercased() })
    }

    private func members(_ group: GroupID, _ day: String) -> [UInt128] {
        registry.members(of: group, on: SmallOffice.day(day)).map(\.id.value)
    }

    @Test("means by its rule the bodies that exist on the day")
    func rule() {
        #expect(members(GroupID(3), "2024-12-31") == [10, 11])
        #expect(members(GroupID(3), "2025-06-01") == [11])
    }

    @Test("means besides those who were written down, for their time")
    func written() {
        #expect(members(GroupID(3), "2025-01-01") == [10, 11, 12])
        #expect(members(GroupID(3), "2025-05-31") == [11, 12])
    }

    @Test("means the communes once they stand for the districts")
    func succession() {
        #expect(members(GroupID(1), "2025-06-30") == [20])
        #expect(members(GroupID(1), "2025-07-01") == [30, 31])
        #expect(members(GroupID(2), "2025-06-30") == [30])
    }

    @Test("is found by each of its writings")
    func names() {
        #expect(registry.group(named: "UBND cấp huyện")?.id == GroupID(1))
        #expect(registry.group(named: "Các sở, ban, ngành")?.id == GroupID(3))
        #expect(registry.group(named: "các sở") == nil)
    }

    @Test("means nobody when groups stand for each other in a circle, and when it is unknown")
    func circle() {
        var back = communes
        back.successors = [GroupSuccession(GroupID(1), from: SmallOffice.day("2025-07-01"))]
        let circle = Registry(bodies: registry.bodies, groups: [districts, back])
        #expect(circle.members(of: GroupID(1), on: .last).isEmpty)
        #expect(circle.members(of: GroupID(99), on: .last).isEmpty)
    }

    @Test("may be those directly below one body")
    func below() {
        let group = BodyGroup(id: GroupID(4), name: "các phòng", rule: MembershipRule(superior: BodyID(11)))
        let registry = Registry(
            bodies: [SmallOffice.body(11, "Sở B"), SmallOffice.body(40, "Phòng E", kind: .division, level: .inner, superior: 11)], groups: [group])
        #expect(registry.members(of: GroupID(4), on: .last).map(\.id.value) == [40])
    }
}

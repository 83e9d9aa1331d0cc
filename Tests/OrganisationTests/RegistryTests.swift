import Organisation
import Testing

@Suite("The register of an authority's bodies")
struct RegistryTests {
    private let folding = NameFolding { $0.lowercased() }

    private var renamed: RegisteredBody {
        RegisteredBody(
            id: BodyID(1),
            names: [
                NameEra("Sở Văn hóa, Thể thao và Du lịch", short: "SVHTTDL", validity: SmallOffice.time(nil, "2021-07-01")),
                NameEra("Sở Văn hóa và Thể thao", validity: SmallOffice.time("2021-07-01", nil)),
            ], kind: .department, level: .province)
    }

    @Test(
        "knows a body by the name it bears on a day", arguments: [("2021-06-30", "Sở Văn hóa, Thể thao và Du lịch"), ("2021-07-01", "Sở Văn hóa và Thể thao")])
    func nameOnDay(day: String, name: String) {
        let registry = Registry(bodies: [renamed])
        let day = SmallOffice.day(day)
        #expect(renamed.name(on: day)?.text == name)
        #expect(registry.body(named: name, on: day)?.id == BodyID(1))
        #expect(registry.body(named: "Sở Văn hóa", on: day) == nil)
    }

    @Test("finds no body by a name that it no longer bears, and all that ever bore it when asked so")
    func oldName() {
        let registry = Registry(bodies: [renamed])
        #expect(registry.body(named: "SVHTTDL", on: SmallOffice.day("2024-01-01")) == nil)
        #expect(registry.bodies(everNamed: "SVHTTDL").map(\.id) == [BodyID(1)])
    }

    @Test("prefers a name letter by letter to one that only looks alike, and names both when neither is exact")
    func foldedNames() {
        let registry = Registry(bodies: [SmallOffice.body(1, "Ban An"), SmallOffice.body(2, "BAN AN")], folding: folding)
        let day = SmallOffice.day("2025-01-01")
        #expect(registry.body(named: "BAN AN", on: day)?.id == BodyID(2))
        #expect(registry.bodies(named: "ban an", on: day).count == 2)
        #expect(registry.body(named: "ban an", on: day) == nil)
    }

    @Test("names a body after its end by its last name and before its beginning by its first")
    func nearestName() {
        #expect(renamed.name(on: .first)?.text == "Sở Văn hóa, Thể thao và Du lịch")
        let ended = SmallOffice.body(1, "Sở Thủy sản", until: "2008-03-04")
        #expect(ended.name(on: .last)?.text == "Sở Thủy sản")
    }

    private var merged: Registry {
        Registry(
            bodies: [
                SmallOffice.body(1, "Sở Thông tin và Truyền thông", until: "2025-03-01"),
                SmallOffice.body(2, "Sở Khoa học và Công nghệ"),
                SmallOffice.body(3, "Công an tỉnh", kind: .armedForces),
                SmallOffice.body(4, "Sở Bưu chính, Viễn thông", until: "2008-03-04"),
            ],
            successions: [
                SmallOffice.step(1, 1, 2, "2025-03-01", part: "chuyển đổi số"),
                SmallOffice.step(2, 1, 3, "2025-03-01", part: "an toàn thông tin mạng", mark: .memory),
                SmallOffice.step(3, 4, 1, "2008-03-04"),
            ])
    }

    @Test("follows the work of a body through several steps to those who answer today")
    func heirs() {
        let day = SmallOffice.day("2025-06-01")
        let heirs = merged.heirs(of: BodyID(4), on: day)
        #expect(heirs.map(\.body.id) == [BodyID(2), BodyID(3)])
        #expect(heirs.map(\.isWhole) == [false, false])
        #expect(heirs.map(\.mark) == [.read, .memory])
        #expect(heirs.first?.parts == ["chuyển đổi số"])
    }

    @Test("gives the work to the nearest heir as long as that one stands")
    func earlierHeirs() {
        let heirs = merged.heirs(of: BodyID(4), on: SmallOffice.day("2025-02-28"))
        #expect(heirs.map(\.body.id) == [BodyID(1)])
        #expect(heirs.first?.isWhole == true)
        #expect(merged.heirs(of: BodyID(1), on: SmallOffice.day("2025-02-28")).isEmpty)
    }

    @Test("says what a body is called now")
    func nowCalled() {
        let day = SmallOffice.day("2025-06-01")
        #expect(
            merged.nowCalled(BodyID(1), printed: "Sở TT&TT", on: day).words(on: day)
                == "nay là Sở Khoa học và Công nghệ (một phần), Công an tỉnh (một phần)")
        #expect(merged.nowCalled(BodyID(2), printed: "Sở Khoa học và Công nghệ", on: day) == .unchanged)
        let registry = Registry(bodies: [renamed])
        #expect(registry.nowCalled(BodyID(1), printed: "Sở Văn hóa, Thể thao và Du lịch", on: day) == .renamed("Sở Văn hóa và Thể thao"))
        let alone = Registry(bodies: [SmallOffice.body(1, "Ban X", until: "2020-01-01")])
        #expect(alone.nowCalled(BodyID(1), printed: "Ban X", on: day) == .nobody)
    }

    @Test("tells the parts that left a body which goes on")
    func departed() {
        let registry = Registry(
            bodies: [SmallOffice.body(1, "A"), SmallOffice.body(2, "B")], successions: [SmallOffice.step(1, 1, 2, "2025-03-01", part: "giảm nghèo")])
        #expect(registry.departedParts(of: BodyID(1), on: SmallOffice.day("2025-02-28")).isEmpty)
        #expect(registry.departedParts(of: BodyID(1), on: SmallOffice.day("2025-03-01")).map(\.successor) == [BodyID(2)])
        #expect(registry.heirs(of: BodyID(1), on: .last).isEmpty)
    }

    @Test("goes up to the highest body, and ends where a circle closes")
    func superiors() {
        let chain = Registry(bodies: [SmallOffice.body(1, "UBND"), SmallOffice.body(2, "Sở", superior: 1), SmallOffice.body(3, "Phòng", superior: 2)])
        #expect(chain.superiors(of: BodyID(3)).map(\.id) == [BodyID(2), BodyID(1)])
        #expect(chain.subordinates(of: BodyID(1), on: .last).map(\.id) == [BodyID(2)])
        let circle = Registry(bodies: [SmallOffice.body(1, "A", superior: 2), SmallOffice.body(2, "B", superior: 1)])
        #expect(circle.superiors(of: BodyID(1)).map(\.id) == [BodyID(2)])
    }

    @Test("keeps what it was given through JSON")
    func json() throws {
        let body = RegisteredBody(
            id: BodyID(7), names: [NameEra("Sở Y tế", short: "SYT")], kind: .department, level: .province,
            codes: [DatedCode(try IdentifierCode(parsing: "H49.12"))])
        #expect(try throughJSON(body) == body)
        let step = SmallOffice.step(1, 1, 2, "2025-03-01", part: "trẻ em")
        #expect(try throughJSON(step) == step)
    }
}

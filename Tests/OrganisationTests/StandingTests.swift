import Organisation
import Testing

@Suite("The standing of a name on a day")
struct StandingTests {
    let catalogue: BodyCatalogue

    init() throws { catalogue = try BodyCatalogue.standard() }

    private func standing(_ name: String, _ day: String) throws -> Standing {
        catalogue.standing(of: name, on: try #require(Day(day)))
    }

    @Test("Sở Thông tin và Truyền thông was in force in June 2024", arguments: ["Sở Thông tin và Truyền thông", "Sở TT&TT", "STTTT"])
    func before(name: String) throws {
        guard case .inForce(let body) = try standing(name, "2024-06-01") else { Issue.record("not in force"); return }
        #expect(body.name == "Sở Thông tin và Truyền thông")
    }

    @Test("Sở Thông tin và Truyền thông had ended in June 2025, its work parted among others")
    func after() throws {
        guard case .ended(_, let successors) = try standing("Sở TT&TT", "2025-06-01") else { Issue.record("not ended"); return }
        #expect(successors.map(\.successor) == ["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa và Thể thao", "Công an tỉnh"])
        #expect(successors.allSatisfy { !$0.scope.isWhole && $0.date == Day("2025-03-01") })
    }

    @Test("a name ends on the day that is given, not the day after")
    func turn() throws {
        guard case .inForce = try standing("Sở Kế hoạch và Đầu tư", "2025-02-28") else { Issue.record("ended too early"); return }
        guard case .ended(_, let successors) = try standing("Sở Kế hoạch và Đầu tư", "2025-03-01") else { Issue.record("not ended"); return }
        #expect(successors.map(\.scope) == [.whole])
    }

    @Test("a body of 2025 did not yet exist for a plan of 2022")
    func early() throws {
        guard case .notYet(let body) = try standing("Sở NN&MT", "2022-05-01") else { Issue.record("not early"); return }
        #expect(body.name == "Sở Nông nghiệp và Môi trường")
    }

    @Test("a name that was given twice is told apart by the day")
    func twice() throws {
        guard case .inForce(let old) = try standing("Sở Du lịch", "2006-01-01") else { Issue.record("2006"); return }
        guard case .ended(let gap, _) = try standing("Sở Du lịch", "2010-01-01") else { Issue.record("2010"); return }
        guard case .inForce(let new) = try standing("Sở Du lịch", "2024-01-01") else { Issue.record("2024"); return }
        #expect(old == gap)
        #expect(old != new)
    }

    @Test("a name that nobody bears is unknown")
    func unknown() throws {
        #expect(try standing("Sở Vũ trụ", "2025-01-01") == .unknown)
    }

    @Test(
        "cities print the same bodies in their own form",
        arguments: [
            ("Công an thành phố", "Công an tỉnh"), ("Thành ủy", "Tỉnh ủy"), ("Văn phòng Thành ủy", "Văn phòng Tỉnh ủy"),
            ("UBND thành phố", "Ủy ban nhân dân tỉnh"), ("Thành đoàn", "Tỉnh đoàn"),
        ])
    func cities(printed: String, name: BodyName) throws {
        guard case .inForce(let body) = try standing(printed, "2025-09-01") else { Issue.record("not in force"); return }
        #expect(body.name == name)
    }

    @Test("what Sở Thủy sản did is Sở Nông nghiệp và Môi trường's in two steps")
    func heirs() throws {
        let body = try #require(catalogue.bodies(printed: "Sở Thủy sản").first)
        let (then, now) = (try #require(Day("2010-01-01")), try #require(Day("2026-01-01")))
        let heir = try #require(catalogue.heirs(of: body, on: now).first)
        #expect(heir.body.name == "Sở Nông nghiệp và Môi trường")
        #expect(heir.steps.map(\.successor) == ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"])
        #expect(heir.isWhole)
        #expect(heir.mark == .memory)
        #expect(catalogue.heirs(of: body, on: then).map(\.body.name) == ["Sở Nông nghiệp và Phát triển nông thôn"])
    }
}

import Organisation
import Testing

@Suite("What a province begins with")
struct StartingSetTests {
    static let codes = [
        "01", "04", "08", "11", "12", "14", "15", "19", "20", "22", "24", "25", "31", "33", "37", "38", "40", "42", "44", "46", "48", "51", "52", "56", "66",
        "68", "75", "79", "80", "82", "86", "91", "92", "96",
    ]

    private func set(_ code: String) throws -> StartingSet {
        var counter: UInt128 = 0
        let mint = IdentifierMint(at: Instant(microseconds: 0)) {
            counter += 1
            return counter
        }
        return try StartingSet.of(try #require(ProvinceCode(code)), mint: mint)
    }

    private let old = SmallOffice.day("2024-06-01")
    private let merged = SmallOffice.day("2025-06-30")
    private let now = SmallOffice.day("2026-01-01")

    @Test("holds together in each of the 34", arguments: codes)
    func sound(code: String) throws {
        let set = try set(code)
        let registry = set.registry()
        #expect(registry.faults() == [])
        #expect(set.bodies.allSatisfy { body in body.names.allSatisfy { !$0.text.isEmpty } && body.basis != nil })
        #expect(set.tiers.count > 4)
    }

    @Test("has the departments of 2025 in each, below its People's Committee", arguments: codes)
    func departments(code: String) throws {
        let set = try set(code)
        let registry = set.registry()
        let committee = try #require(registry.body(named: "Ủy ban nhân dân \(set.province.unit)", on: now))
        for name in [
            "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Công Thương", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Khoa học và Công nghệ",
            "Sở Giáo dục và Đào tạo", "Sở Y tế", "Thanh tra \(set.province.unit)", "Văn phòng Ủy ban nhân dân \(set.province.unit)",
        ] {
            #expect(registry.body(named: name, on: now)?.superior == committee.id, "\(name)")
        }
        #expect(registry.body(named: "Công an \(set.province.unit)", on: now) != nil)
        #expect(registry.body(named: set.province.isCity ? "Thành ủy" : "Tỉnh ủy", on: now) != nil)
        let departments = registry.subordinates(of: committee.id, on: now).count { $0.kind == .department }
        #expect((11...16).contains(departments), "\(departments)")
    }

    @Test("leads every body that has ended to those who answer now", arguments: codes)
    func heirs(code: String) throws {
        let registry = try set(code).registry()
        for body in registry.bodies where !body.stands(on: now) {
            let heirs = registry.heirs(of: body.id, on: now)
            let name = body.names.first?.text ?? ""
            #expect(!heirs.isEmpty, "\(name)")
            #expect(heirs.allSatisfy { $0.body.stands(on: now) })
        }
    }

    @Test("prints no name for two bodies on one day", arguments: codes)
    func printed(code: String) throws {
        let registry = try set(code).registry()
        for day in [old, merged, now] {
            for body in registry.bodies where body.stands(on: day) {
                let name = body.name(on: day)
                for name in name?.printed ?? [] {
                    #expect(registry.bodies(named: name, on: day).count == 1, "\(name) \(day)")
                }
            }
        }
    }

    @Test("means by its groups the departments of the province alone", arguments: codes)
    func groups(code: String) throws {
        let registry = try set(code).registry()
        let group = try #require(registry.group(named: "các sở, ban, ngành"))
        for day in [old, now] {
            let members = registry.members(of: group.id, on: day)
            #expect((13...24).contains(members.count), "\(members.count)")
            #expect(members.filter { $0.kind == .armedForces }.count == 2)
        }
        let districts = try #require(registry.group(named: "UBND cấp huyện"))
        #expect(districts.successors.first?.group == registry.group(named: "UBND cấp xã")?.id)
    }

    @Test("keeps the bodies of a province that went into another, with its name")
    func merger() throws {
        let registry = try set("08").registry()
        let old = try #require(registry.body(named: "Sở Thông tin và Truyền thông tỉnh Hà Giang", on: old))
        let heirs = registry.heirs(of: old.id, on: now)
        let names = heirs.compactMap { $0.body.name(on: now)?.text }
        #expect(names.contains("Sở Khoa học và Công nghệ"))
        #expect(heirs.map(\.steps.count).max() == 2)
        let committee = try #require(registry.body(named: "Ủy ban nhân dân tỉnh Hà Giang", on: merged))
        #expect(registry.heirs(of: committee.id, on: now).map(\.isWhole) == [true])
        #expect(registry.body(named: "Ủy ban nhân dân tỉnh Hà Giang", on: now) == nil)
    }

    @Test("keeps one body through the change of Thừa Thiên Huế into a city")
    func hue() throws {
        let registry = try set("46").registry()
        let before = try #require(registry.body(named: "Ủy ban nhân dân tỉnh Thừa Thiên Huế", on: old))
        let after = try #require(registry.body(named: "Ủy ban nhân dân thành phố Huế", on: now))
        #expect(before.id == after.id)
        #expect(registry.nowCalled(before.id, printed: "Ủy ban nhân dân tỉnh Thừa Thiên Huế", on: now).words(on: now) == "nay là Ủy ban nhân dân thành phố Huế")
        #expect(registry.body(named: "UBND thành phố", on: now)?.id == after.id)
    }

    @Test("knows who took over only where such a body is")
    func conditions() throws {
        let hanoi = try set("01").registry()
        let telecom = try #require(hanoi.body(named: "Sở Thông tin và Truyền thông", on: old))
        let names = hanoi.heirs(of: telecom.id, on: now).compactMap { $0.body.name(on: now)?.text }
        #expect(names == ["Sở Khoa học và Công nghệ", "Sở Văn hóa và Thể thao", "Công an thành phố Hà Nội"])
        let minorities = try set("04").registry()
        let committee = try #require(minorities.body(named: "Ban Dân tộc", on: old))
        let heirs = minorities.heirs(of: committee.id, on: now)
        let heirNames = heirs.compactMap { $0.body.name(on: now)?.text }
        #expect(heirNames == ["Sở Dân tộc và Tôn giáo"])
        #expect(heirs.first?.isWhole == true)
    }

    @Test("asks what nobody could read, and gives an identifier only where it still holds")
    func questions() throws {
        let kept = try set("22")
        #expect(kept.registry().body(code: try IdentifierCode(parsing: "H49"), on: now)?.kind == .government)
        #expect(kept.questions.allSatisfy { $0.contains("cần") })
        let merged = try set("08")
        #expect(merged.questions.count == kept.questions.count + 1)
        #expect(merged.registry().body(code: try IdentifierCode(parsing: "H60"), on: old) != nil)
        #expect(merged.registry().body(code: try IdentifierCode(parsing: "H60"), on: now) == nil)
    }

    @Test("is for the 34 codes of today only", arguments: ["02", "49", "99"])
    func unknown(code: String) throws {
        let code = try #require(ProvinceCode(code))
        let mint = IdentifierMint(at: Instant(microseconds: 0)) { 0 }
        #expect(throws: StartingSetError.unknownProvince(code)) { try StartingSet.of(code, mint: mint) }
    }
}

import Organisation
import Testing

@Suite("The provinces")
struct ProvinceTests {
    let table: ProvinceTable

    init() throws { table = try ProvinceTable.standard() }

    @Test("are 63 until 30/06/2025 and 34 from 01/07/2025, each with a code of its own")
    func numbers() {
        for (day, count) in [("2024-06-01", 63), ("2025-06-30", 63), ("2025-07-01", 34), ("2026-11-01", 34)] {
            let provinces = table.provinces(on: SmallOffice.day(day))
            #expect(provinces.count == count)
            #expect(Set(provinces.map(\.code)).count == count)
            #expect(Set(provinces.map(\.name)).count == count)
            #expect(provinces.count(where: \.isCity) == (day == "2024-06-01" ? 5 : 6))
        }
    }

    @Test(
        "changed seven codes: what a code means needs a day",
        arguments: [
            ("15", "Yên Bái", "Lào Cai"), ("24", "Bắc Giang", "Bắc Ninh"), ("44", "Quảng Bình", "Quảng Trị"), ("52", "Bình Định", "Gia Lai"),
            ("80", "Long An", "Tây Ninh"), ("82", "Tiền Giang", "Đồng Tháp"), ("91", "Kiên Giang", "An Giang"),
        ])
    func trap(code: String, before: String, after: String) throws {
        let code = try #require(ProvinceCode(code))
        #expect(table.province(code: code, on: SmallOffice.day("2025-06-30"))?.name == before)
        #expect(table.province(code: code, on: SmallOffice.day("2025-07-01"))?.name == after)
    }

    @Test("changed no other code's name but that of Huế")
    func others() {
        let now = table.provinces(on: SmallOffice.day("2025-07-01"))
        let changed = now.filter { table.province(code: $0.code, on: SmallOffice.day("2025-06-30"))?.name != $0.name }
        #expect(changed.count == 7)
    }

    @Test("are made of two or three, one of which gave the name")
    func parts() throws {
        for province in table.provinces(on: SmallOffice.day("2025-07-01")) where province.validity.from == SmallOffice.day("2025-07-01") {
            #expect([2, 3].contains(table.parts(of: province).count), "\(province.name)")
            #expect(table.continuing(province)?.name == province.name)
        }
        let (last, first) = (SmallOffice.day("2025-06-30"), SmallOffice.day("2025-07-01"))
        let (ofTwo, ended) = (try #require(ProvinceCode("44")), try #require(ProvinceCode("02")))
        let parts = table.province(code: ofTwo, on: first).map { table.parts(of: $0) } ?? []
        #expect(Set(parts.map(\.name)) == ["Quảng Bình", "Quảng Trị"])
        #expect(table.province(code: ended, on: last).flatMap { table.successor(of: $0, on: first) }?.name == "Tuyên Quang")
    }

    @Test("have codes of two digits", arguments: ["1", "00", "001", "A1", "１２", ""])
    func badCode(text: String) { #expect(ProvinceCode(text) == nil) }
}

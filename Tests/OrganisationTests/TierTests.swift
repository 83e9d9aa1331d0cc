import Organisation
import Testing

@Suite("The tiers of the state")
struct TierTests {
    @Test("have no district from 01/07/2025 on, and a commune of another form")
    func twoTiers() throws {
        let table = try TierTable.standard()
        let (before, after) = (SmallOffice.day("2025-06-30"), SmallOffice.day("2025-07-01"))
        #expect(table.tier(.district, on: before)?.name == "Huyện, quận, thị xã, thành phố thuộc tỉnh")
        #expect(table.tier(.district, on: after) == nil)
        #expect(table.tier(.commune, on: before)?.name == "Xã, phường, thị trấn")
        #expect(table.tier(.commune, on: after)?.name == "Xã, phường, đặc khu")
    }

    @Test("have one name each on any day, and a source")
    func oneName() throws {
        let table = try TierTable.standard()
        for day in ["2004-01-01", "2025-06-30", "2025-07-01", "2026-11-01"].map(SmallOffice.day) {
            let levels = table.tiers(on: day).map(\.level)
            #expect(levels.count == Set(levels).count)
        }
        #expect(table.tiers.allSatisfy { !$0.source.isEmpty })
    }

    @Test("are an office's own when it brings a table, and a slip in it is told")
    func ownTable() {
        let file = #"{"tiers":[{"level":"district","name":"Quận","from":"2025-07-01","until":"2025-07-01","source":"","mark":"open"}]}"#
        #expect(throws: CatalogueError.self) { try TierTable(json: Array(file.utf8)) }
    }
}

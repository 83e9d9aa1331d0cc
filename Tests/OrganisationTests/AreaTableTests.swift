import Organisation
import Testing

@Suite("The areas of work")
struct AreaTableTests {
    @Test("each have a field, words in small letters and a source")
    func complete() throws {
        let areas = try AreaTable.standard().areas
        #expect(areas.count >= 60 && Set(areas.map(\.name)).count == areas.count)
        for area in areas {
            #expect(!area.field.isEmpty && !area.words.isEmpty && !area.source.isEmpty, "\(area.name)")
            #expect(Set(area.words).count == area.words.count && area.words.allSatisfy { !$0.isEmpty && $0.first != " " }, "\(area.name)")
        }
    }

    /// Two holders are the opening words of names that each place completes.
    @Test("are held by bodies of the catalogue")
    func holders() throws {
        let catalogue = try BodyCatalogue.standard()
        let names = Set(try AreaTable.standard().areas.flatMap { $0.holders.values.joined() })
        #expect(names.filter { catalogue.bodies(printed: $0.text).isEmpty }.sorted() == ["Ngân hàng Nhà nước chi nhánh", "Trường Đại học"])
    }

    @Test(
        "go from the old departments to those of 2025",
        arguments: [
            ("Đầu tư, phát triển doanh nghiệp", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
            ("Bưu chính, viễn thông", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
            ("Môi trường, khí hậu", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
            ("Giáo dục nghề nghiệp", "Sở Lao động - Thương binh và Xã hội", "Sở Giáo dục và Đào tạo"),
        ])
    func eras(area: String, before: String, after: String) throws {
        let catalogue = try BodyCatalogue.standard()
        let area = try #require(try AreaTable.standard().areas.first { $0.name == area })
        let (old, new) = (try #require(Day("2024-06-01")), try #require(Day("2025-06-01")))
        #expect(area.holder(in: .province, on: old, by: catalogue)?.text == before)
        #expect(area.holder(in: .province, on: new, by: catalogue)?.text == after)
    }

    @Test("of an office take the place of those of the same name")
    func added() throws {
        let json = #"{"areas": [{"name": "Thuế", "field": "Tài chính", "words": ["thuế"], "province": ["Thuế tỉnh"], "source": "văn phòng", "mark": "open"}]}"#
        let table = try AreaTable.standard().adding(json: Array(json.utf8))
        #expect(table.areas.count == (try AreaTable.standard()).areas.count)
        #expect(table.areas.last?.field == "Tài chính")
    }

    @Test("with a slip of the pen are refused, and all slips told")
    func slips() {
        let json = #"{"areas": [{"name": "Thuế", "word": [], "source": "x", "mark": "read"}]}"#
        #expect(throws: CatalogueError.self) { try AreaTable(json: Array(json.utf8)) }
    }
}

import Documents
import Pages
import PlanSamples
import Testing

@Suite("The workbook of a reading")
struct ReadingWorkbookTests {
    @Test("tells each task in a row, in words that officers use")
    func tasks() throws {
        let sheet = try #require(ReadingWorkbook.workbook(of: [SamplePlan.reading()]).sheets.first)
        #expect(
            sheet.columns.map(\.title) == [
                "STT", "Mục", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Chỉ tiêu", "Sản phẩm", "Loại", "Trích dẫn", "Độ tin cậy",
            ])
        #expect(sheet.rows.count == 4)
        #expect(
            sheet.rows[0].dropFirst(3).prefix(6) == [
                .text("Sở Công Thương"), .text("Sở Khoa học và Công nghệ"), .text("trước 14/12/2026"), .text("05 - 06 dự án"), .empty, .text("nhiệm vụ"),
            ])
        #expect(sheet.rows[1][0] == .number(2))
        #expect(sheet.rows[1][10] == .share(0.8))
    }

    @Test("lets officers change what was read, but not the words that it was read from")
    func locks() throws {
        let sheet = try #require(ReadingWorkbook.workbook(of: [SamplePlan.reading()]).sheets.first)
        #expect(sheet.isProtected)
        #expect(sheet.columns.filter(\.isLocked).map(\.title) == ["STT", "Mục", "Trích dẫn", "Độ tin cậy"])
        #expect(sheet.columns.first { $0.title == "Loại" }?.choices == ["nhiệm vụ", "báo cáo", "kinh phí"])
    }

    @Test("tells each finding in a row with room for what came of it")
    func findings() throws {
        let sheet = try #require(ReadingWorkbook.workbook(of: [SamplePlan.reading()]).sheets.last)
        #expect(sheet.name == "Phát hiện")
        #expect(sheet.rows.map { $0[1] } == [.text("▲ cảnh báo"), .text("■ lỗi nghiêm trọng")])
        #expect(sheet.rows.map { $0[5] } == [.text("TASK-NO-LEAD"), .text("BODY-MERGED")])
    }

    @Test("names the document in each row where there are several")
    func several() throws {
        let sheet = try #require(ReadingWorkbook.workbook(of: [SamplePlan.reading(), SamplePlan.reading()]).sheets.first)
        #expect(sheet.columns[1].title == "Văn bản")
        #expect(sheet.rows.count == 8)
        #expect(sheet.rows[7].prefix(2) == [.number(8), .text("ke-hoach.txt")])
        #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
    }
}

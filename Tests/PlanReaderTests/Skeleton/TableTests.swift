import Planning
import Testing

/// Appendix tables, found by their header row in any order of columns.
@Suite("A table of tasks")
struct TableTests {
    @Test("is read by its header, in any order, with groups and cells that reach down")
    func columns() throws {
        let tasks = try PlanSample.tasks(
            """
            I. NHIỆM VỤ

            1. Rà soát quy hoạch.

            PHỤ LỤC II
            DANH MỤC NHIỆM VỤ
            (Kèm theo Kế hoạch này)

            STT | Thời hạn | Sản phẩm | Nội dung công việc | Cơ quan phối hợp | Cơ quan chủ trì
            I |  |  | Hoàn thiện thể chế |  |
            1 | Quý II/2026 | Nghị quyết | Ban hành chính sách hỗ trợ | Sở Tài chính, các sở, ngành liên quan | Sở Tư pháp
            2 | Thường xuyên |  | Tuyên truyền chính sách | |
            II |  |  | Phát triển hạ tầng |  |
            3 | 2026 - 2027 | Đề án | Xây dựng trung tâm dữ liệu | Sở Xây dựng | UBND các huyện, thành phố; Công an tỉnh
            """
        ).dropFirst()
        #expect(tasks.map(\.path) == ["PL2.I", "PL2.I", "PL2.II"])
        #expect(tasks.map(\.leads) == [["Sở Tư pháp"], ["Sở Tư pháp"], ["UBND cấp huyện", "Công an tỉnh"]])
        #expect(tasks.map(\.deadline) == ["2026-Q2", "standing", "2027"])
        #expect(tasks.map(\.product) == ["Nghị quyết", nil, "Đề án"])
        #expect(tasks.first?.coordinating == ["Sở Tài chính", "Các sở, ban, ngành"])
    }

    @Test("is none where it is a form to fill in or counts aims")
    func forms() throws {
        let tasks = try PlanSample.tasks(
            "I. NHIỆM VỤ\n\n1. Rà soát quy hoạch.\n\nPHỤ LỤC 1\nBIỂU BÁO CÁO\n\nTT | Tên nhiệm vụ | Đơn vị chủ trì | Kết quả thực hiện\n |  |  | \n |  |  | \n\nPHỤ LỤC 2\nCHỈ TIÊU\n\nTT | Chỉ tiêu | Đơn vị tính | Năm 2030\n1 | Tỷ lệ hồ sơ số | % | 100"
        )
        #expect(tasks.count == 1)
    }
}

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

    @Test("ends a group at a row of the group's own level, and reads each office in a cell as its body")
    func levels() throws {
        let tasks = try PlanSample.tasks(
            """
            I. NHIỆM VỤ

            1. Rà soát quy hoạch.

            PHỤ LỤC
            PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch này)

            TT | Nội dung hoạt động | Cơ quan chủ trì | Kết quả thực hiện | Thời hạn
            1 | Tuyên truyền |  |  |
            a) | Tổ chức hội nghị | (1) Giám đốc Sở Y tế; (2) Cục trưởng các Cục: Di sản văn hóa, Bản quyền tác giả | Hội nghị | Quý II/2026
            b) | In tờ rơi | Sở Nội vụ chủ trì soạn thảo; Sở Tư pháp thẩm định nội dung | Tờ rơi | Quý III/2026
            2 | Huy động nguồn lực | Sở Tài chính | Báo cáo | Năm 2027
            """
        ).dropFirst()
        #expect(tasks.map(\.path) == ["PL.1", "PL.1", "PL"])
        #expect(tasks.map(\.leads) == [["Sở Y tế", "Cục Di sản văn hóa", "Cục Bản quyền tác giả"], ["Sở Nội vụ", "Sở Tư pháp"], ["Sở Tài chính"]])
        #expect(tasks.map(\.product) == ["Hội nghị", "Tờ rơi", "Báo cáo"])
    }
}

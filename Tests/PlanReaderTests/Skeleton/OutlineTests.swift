import Planning
import Testing

/// Headings, labels and the paths that they make.
@Suite("The outline of a plan")
struct OutlineTests {
    private func outline(_ body: String) throws -> [String] {
        try PlanSample("", body).read().draft.outline.map { "\($0.path) [\($0.label)] \($0.title ?? "–")" }
    }

    @Test("joins labels of every family into paths")
    func paths() throws {
        let entries = try outline(
            """
            I. MỤC ĐÍCH

            Nâng cao nhận thức.

            II. NHIỆM VỤ

            1. Phát triển hạ tầng

            a) Xây dựng mạng lưới.

            b) Đầu tư thiết bị.

            2. Phát triển nhân lực

            2.1. Đào tạo chuyên gia.

            2.2. Thu hút nhân tài.
            """)
        #expect(
            entries == [
                "I [I] MỤC ĐÍCH", "II [II] NHIỆM VỤ", "II.1 [1] Phát triển hạ tầng", "II.1.a [a] –", "II.1.b [b] –", "II.2 [2] Phát triển nhân lực",
                "II.2.1 [2.1] –",
                "II.2.2 [2.2] –",
            ])
    }

    @Test("gives a misprinted label the path that it should have had")
    func misprints() throws {
        let entries = try outline(
            "I. NHIỆM VỤ\n\n1. Rà soát:\n\nc) Lập danh mục.\n\nd) Công bố danh mục.\n\nd) Gửi danh mục.\n\ne) Lưu danh mục.\n\n2. Tổ chức hội nghị.\n\n2. Báo cáo kết quả."
        )
        #expect(entries.contains("I.1.d [d] –"))
        #expect(entries.contains("I.1.đ [d] –"))
        #expect(entries.contains("I.3 [2] –"))
    }

    @Test("takes a lead-in line as a title, colon included, and no task")
    func leadIn() throws {
        let tasks = try PlanSample.tasks(
            "I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với Sở Tài chính, trước ngày 01/9/2026:\n\n- Rà soát danh mục;\n\n- Lập dự toán.")
        #expect(tasks.map(\.text) == ["Rà soát danh mục;", "Lập dự toán."])
        for task in tasks {
            #expect(task.leads == ["Sở Y tế"])
            #expect(task.coordinating == ["Sở Tài chính"])
            #expect(task.deadline == "2026-09-01")
            #expect(task.path == "I.1")
        }
    }

    @Test("lets a heading that is a body answer for what stands under it")
    func headings() throws {
        let tasks = try PlanSample.tasks(
            "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Tham mưu kiện toàn tổ chức.\n\n2. Các sở, ban, ngành và UBND các huyện, thành phố\n\nXây dựng kế hoạch của đơn vị."
        )
        #expect(tasks.map(\.leads) == [["Sở Nội vụ"], ["Các sở, ban, ngành", "UBND cấp huyện"]])
    }

    @Test("gives a line behind a list to every item of the list")
    func attributes() throws {
        let tasks = try PlanSample.tasks(
            "I. NHIỆM VỤ\n\n1. Tái cơ cấu ngành\n\n- Lập danh mục dự án.\n\n- Phối hợp với Sở Xây dựng rà soát quy hoạch.\n\nĐơn vị chủ trì: Phòng Kế hoạch; Đơn vị phối hợp: Văn phòng Sở."
        )
        #expect(tasks.map(\.leads) == [["Phòng Kế hoạch"], ["Phòng Kế hoạch"]])
        #expect(tasks.map(\.coordinating) == [["Văn phòng Sở"], ["Sở Xây dựng", "Văn phòng Sở"]])
    }

    @Test("hands a part to whoever names its subject again")
    func assigns() throws {
        let tasks = try PlanSample.tasks(
            """
            I. NHIỆM VỤ

            1. Cải cách thủ tục hành chính, nâng cao đạo đức công vụ

            - Rà soát thủ tục.

            2. Phát triển thị trường công nghệ của tỉnh

            - Tổ chức chợ công nghệ.

            II. TỔ CHỨC THỰC HIỆN

            1. Văn phòng Sở

            Tham mưu thực hiện cải cách thủ tục hành chính, nâng cao đạo đức công vụ.

            2. Phòng Quản lý khoa học

            Phối hợp thực hiện phát triển thị trường công nghệ của tỉnh.
            """)
        #expect(tasks.map(\.assigns) == [[], [], ["I.1"], []])
    }

    @Test("reads no tasks under purposes, aims and situations, and none in the formula at the end")
    func noTasks() throws {
        let tasks = try PlanSample.tasks(
            "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức của cán bộ.\n\nII. MỤC TIÊU\n\n- Đạt 100% hồ sơ số.\n\nIII. NHIỆM VỤ\n\n1. Rà soát quy hoạch.\n\nTrên đây là Kế hoạch phát triển thị trường khoa học và công nghệ./."
        )
        #expect(tasks.map(\.text) == ["Rà soát quy hoạch."])
    }

    @Test("takes a closing paragraph that names who must act as a task of its section")
    func closing() throws {
        let tasks = try PlanSample.tasks(
            "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Rà soát quy hoạch.\n\nTrên đây là Kế hoạch của tỉnh. Yêu cầu các sở, ngành thực hiện; nếu có vướng mắc, báo cáo UBND tỉnh./."
        )
        let last = try #require(tasks.last)
        #expect(last.path == "I")
        #expect(last.leads == ["Các sở, ban, ngành"])
        #expect(last.kind == "report")
    }
}

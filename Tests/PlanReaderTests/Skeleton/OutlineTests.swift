import PlanReader
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

    @Test("sees the label behind the marks of emphasis that converters leave")
    func emphasis() throws {
        let tasks = try PlanSample.tasks(
            """
            **I. PHÂN CÔNG**

            **a) Sở Nội vụ**

            - Rà soát biên chế của các cơ quan, đơn vị theo đề án vị trí việc làm.
            **b) Sở Tài chính**

            - Thẩm định dự toán của các cơ quan, đơn vị theo phân cấp quản lý.
            """)
        #expect(tasks.map(\.path) == ["I.a", "I.b"])
        #expect(tasks.map(\.leads) == [["Sở Nội vụ"], ["Sở Tài chính"]])
    }

    @Test("takes a misread I for the 1 that the next label counts on from")
    func misreadOne() throws {
        let tasks = try PlanSample(
            "", "I. Tổ chức tuyên truyền về bảo vệ rừng.\n\n2. Rà soát diện tích rừng.\n\n3. Kiểm tra các chủ rừng.",
            preamble: "Ủy ban nhân dân tỉnh yêu cầu Sở Nội vụ thực hiện:"
        ).read().draft.tasks
        #expect(tasks.map(\.path) == ["1", "2", "3"])
        let numerals = try outline("I. NHIỆM VỤ\n\n2. Rà soát rừng.\n\nII. TỔ CHỨC\n\n1. Kiểm tra.")
        #expect(numerals.first == "I [I] NHIỆM VỤ")
    }

    @Test("gives lines behind the bullets of an item to the item too")
    func attributesOfItem() throws {
        let tasks = try PlanSample.tasks(
            """
            I. NHIỆM VỤ

            1. Xây dựng hướng dẫn về công tác văn thư của tỉnh.

            - Bảo đảm thống nhất với quy định của cấp trên.

            - Thời gian hoàn thành: Tháng 11/2026.

            - Đơn vị chủ trì tham mưu thực hiện: Đồng chí Phó Chánh Văn phòng, phụ trách lĩnh vực văn thư

            - Đơn vị phối hợp: Các đ/c Phó Trưởng phòng, Sở Nội vụ.

            2. Kiểm tra kho lưu trữ.

            - Thời gian thực hiện: Thường xuyên.
            """)
        #expect(tasks.map(\.deadline) == ["2026-11", "2026-11", nil])
        #expect(tasks.prefix(2).allSatisfy { $0.leads == ["Đồng chí Phó Chánh Văn phòng, phụ trách lĩnh vực văn thư"] })
        #expect(tasks.first?.coordinating == ["Các đồng chí Phó Trưởng phòng", "Sở Nội vụ"])
    }

    @Test("lets a task that names its lead keep it, and one that only names who acts take the line's")
    func ownLead() throws {
        let tasks = try PlanSample.tasks(
            "I. NHIỆM VỤ\n\n1. Chuyển đổi số\n\n- Sở Y tế chủ trì lập danh mục.\n\n- Các xã tiếp tục nhập dữ liệu.\n\nĐơn vị chủ trì: Sở Nội vụ.")
        #expect(tasks.map(\.leads) == [["Sở Y tế"], ["Sở Nội vụ"]])
    }

    @Test("makes whoever a heading calls responsible the lead, without the bracket and without the duty's words")
    func responsible() throws {
        let tasks = try PlanSample.tasks(
            """
            I. PHÂN CÔNG

            1. Trách nhiệm của đối tượng thực hiện kiểm kê:

            - Chuẩn bị hồ sơ tài sản.

            2. Trách nhiệm của các cơ quan quản lý cấp trên (bao gồm cả cơ quan đại diện chủ sở hữu):

            - Đôn đốc việc kiểm kê.

            3. Các đơn vị cấp nước sạch trên địa bàn có trách nhiệm:

            - Nâng cấp mạng lưới cấp nước.

            4. Các Phó Chủ tịch phụ trách lĩnh vực dân tộc

            - Tham gia góp ý dự thảo.
            """)
        #expect(
            tasks.map(\.leads) == [
                ["Đối tượng thực hiện kiểm kê"], ["Các cơ quan quản lý cấp trên"], ["Các đơn vị cấp nước sạch trên địa bàn"],
                ["Các Phó Chủ tịch phụ trách lĩnh vực dân tộc"],
            ])
    }

    @Test("reads the plan that an article of a decision issues, and not what the decision does by itself")
    func decision() throws {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN LAM
            Số: 986/QĐ-UBND
            Sơn Lam, ngày 13 tháng 8 năm 2026

            QUYẾT ĐỊNH
            Ban hành Kế hoạch thời gian năm học

            QUYẾT ĐỊNH:

            Điều 1. Ban hành Kế hoạch thời gian năm học như sau:

            1. Tựu trường các cấp học: Ngày 26/8/2026 (thứ Tư).

            2. Xét công nhận tốt nghiệp trước ngày 30/6/2027.

            Điều 2. Thành lập Ban Chỉ đạo năm học do Phó Chủ tịch làm Trưởng ban.

            Điều 3. Giao Sở Giáo dục và Đào tạo hướng dẫn thực hiện Kế hoạch.
            """
        let tasks = try PlanSample.reader().read(PlanSample.document(text)).draft.tasks.map(ReadTask.init)
        #expect(tasks.map(\.path) == ["1", "2", ""])
        #expect(tasks.map(\.deadline) == ["2026-08-26", "2027-06-30", nil])
        #expect(tasks.last?.leads == ["Sở Giáo dục và Đào tạo"])
    }

    @Test("gives orders without a name to those whom the words before them order, or to whom the letter is addressed")
    func preamble() throws {
        let ordered = try PlanSample(
            "", "1. Rà soát nguồn nước.\n\n2. Sở Y tế kiểm tra chất lượng nước.",
            preamble:
                "Nhằm bảo vệ nguồn nước, Chủ tịch Ủy ban nhân dân tỉnh Sơn Lam yêu cầu Giám đốc, Thủ trưởng các sở, ban, ngành tập trung thực hiện các nhiệm vụ sau:"
        ).read().draft.tasks
        #expect(ordered.map { $0.leads.map(\.value) } == [["Các sở, ban, ngành"], ["Sở Y tế"]])
        let letter = """
            SỞ XÂY DỰNG
            Số: 12/SXD-QLN
            Sơn Lam, ngày 10 tháng 3 năm 2026

            Kính gửi: Công ty cổ phần Khai thác đá An Bình

            Công ty được cấp phép khai thác. Sở Xây dựng đề nghị Công ty thực hiện các nội dung sau:

            1. Thực hiện cắm mốc khu vực khai thác.

            2. Lập bản đồ hiện trạng.

            Nơi nhận:
            - Như trên.
            """
        let tasks = try PlanSample.reader().read(PlanSample.document(letter)).draft.tasks
        #expect(tasks.map { $0.leads.map(\.value) } == [["Công ty cổ phần Khai thác đá An Bình"], ["Công ty cổ phần Khai thác đá An Bình"]])
    }

    @Test("lets lines below the last of several items speak for all of them, where no other item has any")
    func attributesOfList() throws {
        let tasks = try PlanSample.tasks(
            "I. NHIỆM VỤ\n\n1. Kiểm tra công tác văn thư\n\n1.1. Kiểm tra sổ sách.\n\n1.2. Kiểm tra kho lưu trữ.\n\n- Thời gian: Quý II/2026.\n\n- Đơn vị chủ trì: Sở Nội vụ."
        )
        #expect(tasks.map(\.deadline) == ["2026-Q2", "2026-Q2"])
        #expect(tasks.map(\.leads) == [["Sở Nội vụ"], ["Sở Nội vụ"]])
    }

    @Test("takes what stands below a heading about money for money, however deep")
    func money() throws {
        let tasks = try PlanSample.tasks(
            "I. VỐN ĐẦU TƯ\n\n1. Ngân sách nhà nước\n\n- Hoàn thiện hạ tầng kỹ thuật các cụm công nghiệp.\n\nII. NHIỆM VỤ\n\n1. Rà soát quy hoạch.")
        #expect(tasks.map(\.kind) == ["finance", "task"])
    }
}

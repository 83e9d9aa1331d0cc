import Documents
import Planning
import Testing

@Suite("A task that nobody answers for")
struct TaskWithoutLeadTests {
    private let code = "no-lead"

    @Test(
        "is found",
        arguments: [
            PlanSample("one of two tasks", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì rà soát các quỹ.\n2. Xây dựng sàn giao dịch công nghệ của tỉnh."),
            PlanSample(
                "partners named, no lead", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì rà soát các quỹ.\n2. Phối hợp với Sở Công Thương xây dựng danh mục công nghệ."),
            PlanSample(
                "a bullet under a subject heading",
                "I. NHIỆM VỤ\n1. Phát triển hạ tầng\n- Nâng cấp hệ thống máy chủ của tỉnh.\n2. Sở Tài chính\n- Bố trí lực lượng kiểm tra giá."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where somebody is named",
        arguments: [
            PlanSample("the heading is the body", "I. TỔ CHỨC THỰC HIỆN\n1. Sở Khoa học và Công nghệ\n- Xây dựng sàn giao dịch công nghệ của tỉnh."),
            PlanSample(
                "a heading begins with a body that no list has",
                "I. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm các cơ sở ươm tạo trên mạng lưới\n- Xây dựng sàn giao dịch công nghệ."),
            PlanSample(
                "the line that opens the list names it",
                "I. NHIỆM VỤ\nSở Khoa học và Công nghệ chủ trì thực hiện:\n- Xây dựng sàn giao dịch công nghệ của tỉnh;\n- Cập nhật danh mục công nghệ."),
            PlanSample("money has no lead", "I. KINH PHÍ\n1. Kinh phí thực hiện được bố trí từ ngân sách tỉnh."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is not found where another task hands its part to somebody")
    func assigned() throws {
        let sample = PlanSample(
            "assigned",
            """
            II. NHIỆM VỤ
            1. Phát triển sàn giao dịch công nghệ trực tuyến
            - Xây dựng phần mềm của sàn.
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Khoa học và Công nghệ
            - Chủ trì tổ chức thực hiện phát triển sàn giao dịch công nghệ trực tuyến.
            """)
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is told once for a heading, with the count")
    func grouped() throws {
        let tasks = (1...6).map { "- Xây dựng phần mềm số \($0) của sàn." }.joined(separator: "\n")
        let sample = PlanSample("grouped", "I. NHIỆM VỤ\n1. Phát triển sàn\n\(tasks)\n2. Sở Tài chính\n- Kiểm tra giá.\n- Kiểm tra quỹ.")
        let reading = try sample.read()
        let found = reading.findings.filter { $0.code == code }
        #expect(found.count == 1)
        #expect(found.first?.path == "I.1")
        #expect(found.first?.message.contains("cả 6 nhiệm vụ của mục I.1 «Phát triển sàn»") == true)
        #expect(found.first.map(reading.quotes) == ["1. Phát triển sàn"])
        #expect(found.first?.severity == .warning)
    }

    @Test("is told once for a part whose headings all lack a lead")
    func outermost() throws {
        let tasks = "- Xây dựng phần mềm của sàn.\n- Nâng cấp máy chủ.\n- Cập nhật danh mục.\n"
        let led = (1...4).map { "\($0). Sở Tài chính rà soát quỹ số \($0).\n" }.joined()
        let found = try PlanSample("outermost", "I. NHIỆM VỤ\n1. Hạ tầng của sàn\n\(tasks)2. Nhân lực của sàn\n\(tasks)II. GIẢI PHÁP\n\(led)").findings(code)
        #expect(found.map(\.path) == ["I"])
        #expect(found.first?.message.contains("cả 6 nhiệm vụ của mục I") == true)
    }

    @Test("is serious where the document charges nobody with anything")
    func serious() throws {
        let sample = PlanSample("nobody at all", "I. NHIỆM VỤ\n1. Xây dựng sàn giao dịch công nghệ.\n2. Nâng cấp máy chủ của tỉnh.")
        #expect(try sample.findings(code).allSatisfy { $0.severity == .serious })
        #expect(try !sample.findings(code).isEmpty)
    }
}

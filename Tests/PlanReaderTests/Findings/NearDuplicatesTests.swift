import Documents
import Planning
import Testing

@Suite("Tasks that say nearly the same")
struct NearDuplicatesTests {
    private let code = "near-duplicate"
    private static let long = "xây dựng cơ sở dữ liệu dùng chung về chuyên gia, tổ chức trung gian và công nghệ sẵn sàng chuyển giao"

    @Test(
        "are found",
        arguments: [
            PlanSample("word for word", "I. NHIỆM VỤ\n1. Sở Tài chính \(long).\nII. GIẢI PHÁP\n1. Sở Tài chính \(long)."),
            PlanSample("with one word more", "I. NHIỆM VỤ\n1. Sở Tài chính \(long) của tỉnh ta.\nII. GIẢI PHÁP\n1. Sở Tài chính \(long)."),
            PlanSample("given to two, in two parts", "I. NHIỆM VỤ\n1. Sở Tài chính\n- Khẩn trương \(long).\nII. GIẢI PHÁP\n1. Sở Y tế\n- Khẩn trương \(long)."),
        ])
    func found(sample: PlanSample) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.citation.ranges.count == 2)
        #expect(found.first?.message.contains("mục I.1, mục II.1") == true)
    }

    @Test(
        "are not found where they differ in what counts",
        arguments: [
            PlanSample("another year", "I. NHIỆM VỤ\n1. Sở Tài chính \(long) năm 2026.\nII. GIẢI PHÁP\n1. Sở Tài chính \(long) năm 2027."),
            PlanSample(
                "two thirds alike", "I. NHIỆM VỤ\n1. Sở Tài chính \(long).\nII. GIẢI PHÁP\n1. Sở Tài chính \(long) cho các xã miền núi, vùng cao và biên giới."),
            PlanSample(
                "one duty of several bodies, in one part", "I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Khẩn trương \(long).\n2. Sở Y tế\n- Khẩn trương \(long)."),
            PlanSample("other places", "I. NHIỆM VỤ\n1. UBND phường Lam Hạ \(long).\n2. UBND phường Lam Sơn \(long)."),
            PlanSample("short formulas", "I. NHIỆM VỤ\n1. Bố trí kinh phí thực hiện Kế hoạch.\nII. GIẢI PHÁP\n1. Bố trí kinh phí thực hiện Kế hoạch."),
            PlanSample(
                "another work",
                "I. NHIỆM VỤ\n1. Sở Tài chính \(long).\nII. GIẢI PHÁP\n1. Sở Tài chính nâng cấp mạng lưới tổ chức trung gian và đào tạo chuyên gia chuyển giao công nghệ."
            ),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("that an appendix repeats are told together")
    func appendix() throws {
        let works = [
            "xây dựng cơ sở dữ liệu dùng chung về chuyên gia và công nghệ sẵn sàng chuyển giao",
            "tổ chức chợ công nghệ và thiết bị thường niên cho doanh nghiệp nhỏ và vừa", "đào tạo đội ngũ môi giới công nghệ cho các trường và viện nghiên cứu",
        ]
        let body = works.enumerated().map { "\($0.offset + 1). Sở Khoa học và Công nghệ \($0.element)." }.joined(separator: "\n")
        let rows = works.enumerated().map { "| \($0.offset + 1) | Sở Khoa học và Công nghệ \($0.element) | Sở Khoa học và Công nghệ | 2026 |" }.joined(
            separator: "\n")
        let sample = PlanSample(
            "appendix",
            "I. NHIỆM VỤ\n\(body)\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n\(rows)\n")
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("Gộp 3 nhiệm vụ") == true)
    }
}

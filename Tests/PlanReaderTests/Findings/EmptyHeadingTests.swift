import Planning
import Testing

@Suite("A heading with nothing under it")
struct EmptyHeadingTests {
    private let code = "empty-heading"

    @Test(
        "is found",
        arguments: [
            PlanSample("between two", "I. NHIỆM VỤ\n1. Hạ tầng của sàn\n2. Nhân lực của sàn\n- Sở Nội vụ mở lớp bồi dưỡng."),
            PlanSample("a whole part", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\nII. GIẢI PHÁP\nIII. KINH PHÍ\n1. Ngân sách tỉnh bố trí kinh phí."),
            PlanSample("at the end", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\nII. TỔ CHỨC THỰC HIỆN"),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where something stands there",
        arguments: [
            PlanSample("bullets", "I. NHIỆM VỤ\n1. Phát triển hạ tầng\n- Sở Tài chính nâng cấp máy chủ."),
            PlanSample("a table", "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| 1 | Rà soát các quỹ | Sở Tài chính | 2026 |"),
            PlanSample("an item that is itself a task", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\n2. Sở Y tế kiểm tra thuốc."),
            PlanSample("a line that opens the items behind it", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì thực hiện:\n2. Rà soát các quỹ.\n3. Kiểm tra kho."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

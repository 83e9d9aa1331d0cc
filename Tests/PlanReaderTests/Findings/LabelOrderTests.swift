import Planning
import Testing

@Suite("A label that does not count on")
struct LabelOrderTests {
    private let code = "label-order"
    private static func items(_ labels: String...) -> String { "I. NHIỆM VỤ\n" + labels.map { "\($0) Sở Tài chính rà soát quỹ \($0)" }.joined(separator: "\n") }

    @Test(
        "is found, with what should stand there",
        arguments: [
            (PlanSample("repeated", items("1.", "2.", "2.", "3.")), "«2» thứ hai của mục I"),
            (PlanSample("skipped", items("1.", "2.", "4.")), "sau «2» phải là «3»"),
            (PlanSample("a letter skipped", items("a)", "b)", "d)")), "sau «b» phải là «c»"),
            (PlanSample("đ left out", items("a)", "b)", "c)", "d)", "e)")), "sau «d» phải là «đ»"),
            (PlanSample("backward", items("1.", "2.", "3.", "2.")), "đứng sau «3»"),
            (PlanSample("a part skipped", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát quỹ.\nIII. KINH PHÍ\n1. Ngân sách tỉnh."), "sau «I» phải là «II»"),
        ])
    func found(sample: PlanSample, words: String) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.message.contains(words) == true)
    }

    @Test(
        "is not found where it does",
        arguments: [
            PlanSample("in order", items("1.", "2.", "3.")),
            PlanSample("f left out, as is the custom", items("a)", "b)", "c)", "d)", "đ)", "e)", "g)")),
            PlanSample("a new list begins", "I. NHIỆM VỤ\nSở Tài chính:\n1. Rà soát quỹ.\n2. Kiểm tra kho.\nSở Y tế:\n1. Kiểm tra thuốc.\n2. Cấp thuốc."),
            PlanSample(
                "articles count on through chapters",
                "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nSở Tài chính rà soát quỹ.\nChương II\nTRÁCH NHIỆM\nĐiều 2. Sở Y tế\nKiểm tra thuốc."),
            PlanSample("each part begins anew", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát quỹ.\n2. Sở Tài chính kiểm tra kho.\nII. KINH PHÍ\n1. Ngân sách tỉnh."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

import Planning
import Testing

@Suite("A task without a deadline")
struct TaskWithoutDeadlineTests {
    private let code = "no-deadline"

    @Test(
        "is found",
        arguments: [
            PlanSample("no time at all", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
            PlanSample(
                "the only date is a cited document's", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh."),
            PlanSample("in time is no time", "I. NHIỆM VỤ\n1. Sở Tài chính kịp thời tháo gỡ vướng mắc của doanh nghiệp."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where the words say when",
        arguments: [
            PlanSample("a day", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trước ngày 30/6/2026."),
            PlanSample("every year", "I. NHIỆM VỤ\n1. Hằng năm, Sở Tài chính rà soát các quỹ."),
            PlanSample("all the time", "I. NHIỆM VỤ\n1. Sở Tài chính thường xuyên rà soát các quỹ."),
            PlanSample("so many days after", "I. NHIỆM VỤ\n1. Sở Tài chính thẩm định hồ sơ trong vòng mười ngày làm việc."),
            PlanSample("a report has rules of its own", "I. NHIỆM VỤ\n1. Sở Tài chính báo cáo UBND tỉnh kết quả thực hiện."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is told once where six stand apart from each other")
    func strewn() throws {
        let parts = (1...6).map {
            "\($0). Nội dung \($0)\n- Sở Tài chính rà soát quỹ số \($0).\n- Sở Tài chính nâng cấp kho số \($0) trước ngày 30/6/2026.\n- Sở Tài chính sửa kho lớn số \($0) trước ngày 30/6/2026."
        }
        let found = try PlanSample("strewn", "I. NHIỆM VỤ\n" + parts.joined(separator: "\n")).findings(code)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("6 trên 18 nhiệm vụ của văn bản") == true)
    }
}

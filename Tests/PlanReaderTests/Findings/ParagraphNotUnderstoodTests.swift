import Documents
import Planning
import Testing

@Suite("A paragraph that nothing explains")
struct ParagraphNotUnderstoodTests {
    private let code = "not-understood"

    @Test(
        "is found, and every such paragraph is cited",
        arguments: [
            PlanSample("a broken line", "I. TÊN GỌI\nMạng lưới vàng son"),
            PlanSample("two of them in one part", "I. TÊN GỌI\nMạng lưới vàng son\n\nSơn Lam mùa xuân"),
            PlanSample("in two parts", "I. TÊN GỌI\nMạng lưới vàng son\nII. CÁCH VIẾT\nSơn Lam mùa xuân"),
        ])
    func found(sample: PlanSample) throws {
        let reading = try sample.read()
        let expected = reading.paragraphs.filter { $0.role == .notUnderstood }.flatMap(\.citation.ranges)
        let found = reading.findings.filter { $0.code == code }
        #expect(!expected.isEmpty)
        #expect(found.flatMap(\.citation.ranges) == expected)
        #expect(found.count == Set(reading.paragraphs.filter { $0.role == .notUnderstood }.map(\.path)).count)
    }

    @Test(
        "is not found where the place or the words explain it",
        arguments: [
            PlanSample("tasks", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
            PlanSample("purposes", "I. MỤC ĐÍCH, YÊU CẦU\nSơn Lam mùa xuân.\nII. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
            PlanSample("the situation", "I. TÌNH HÌNH\nThời gian qua, thị trường công nghệ của tỉnh còn nhỏ.\nII. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

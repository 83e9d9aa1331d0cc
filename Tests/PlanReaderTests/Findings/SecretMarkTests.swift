import Documents
import Planning
import Testing

@Suite("A mark of secrecy")
struct SecretMarkTests {
    private let code = "secret-mark"
    private static let body = "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."

    @Test("is found in the head, alone and in capitals", arguments: [
        PlanSample("secret", body, mark: "MẬT"), PlanSample("top secret", body, mark: "TỐI MẬT"), PlanSample("of the highest grade", body, mark: "          TUYỆT MẬT"),
        PlanSample("with its label", body, mark: "Độ mật: MẬT"), PlanSample("beside other words of the head", body, mark: "MẬT                 Bản số: 03"),
    ])
    func found(sample: PlanSample) throws {
        let reading = try sample.read()
        let found = reading.findings.filter { $0.code == code }
        #expect(found.count == 1)
        #expect(found.first?.severity == .serious)
        #expect(found.first.map(reading.quotes)?.first?.hasSuffix("MẬT") == true)
    }

    @Test("is not found in other words", arguments: [
        PlanSample("a subject", body, preamble: "Thực hiện Luật Bảo vệ bí mật nhà nước, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"),
        PlanSample("in small letters", body, mark: "mật"),
        PlanSample("honey, without its tone", body, mark: "MẮT"),
        PlanSample("in a heading", "I. BẢO VỆ BÍ MẬT\n1. Sở Tài chính rà soát tài liệu MẬT."),
        PlanSample("in a cell of the body", "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Ghi chú |\n| 1 | Rà soát các quỹ | Sở Tài chính | 2026 | MẬT |"),
        PlanSample("urgent is not secret", body, mark: "HỎA TỐC"),
    ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

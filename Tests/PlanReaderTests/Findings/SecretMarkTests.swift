import Documents
import PlanReader
import Planning
import Testing

@Suite("A mark of secrecy")
struct SecretMarkTests {
    private let code = "secret-mark"
    private static let body = "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."

    @Test(
        "is found in the head, alone and in capitals",
        arguments: [
            PlanSample("secret", body, mark: "MẬT"), PlanSample("top secret", body, mark: "TỐI MẬT"),
            PlanSample("of the highest grade", body, mark: "          TUYỆT MẬT"),
            PlanSample("with its label", body, mark: "Độ mật: MẬT"), PlanSample("beside other words of the head", body, mark: "MẬT                 Bản số: 03"),
        ])
    func found(sample: PlanSample) throws {
        let reading = try sample.read()
        let found = reading.findings.filter { $0.code == code }
        #expect(found.count == 1)
        #expect(found.first?.severity == .serious)
        #expect(found.first.map(reading.quotes)?.first?.hasSuffix("MẬT") == true)
    }

    @Test("is found in a cell of the head, and not in one of the body")
    func cells() throws {
        #expect(try inWord("", cell: "MẬT", last: false).count == 1)
        #expect(try inWord("I. NHIỆM VỤ\nSở Tài chính rà soát các quỹ.", cell: "MẬT", last: true).isEmpty)
    }

    /// A Word file: every line of the plan a paragraph, and a table of one cell before or behind it.
    private func inWord(_ body: String, cell: String, last: Bool) throws -> [Finding] {
        let plan = PlanSample("word", body)
        let text = SourceText(last ? plan.text + cell : cell + "\n" + plan.text)
        let row = last ? plan.text.utf8.count..<text.bytes.count : 0..<cell.utf8.count
        let lines = PlanSample.document(String(decoding: text.bytes, as: UTF8.self)).blocks
        let blocks = lines.map { block -> Block in
            guard case .line(let range) = block else { return block }
            return range.overlaps(row) ? .row([range]) : .paragraph(range)
        }
        let reading = try PlanSample.reader().read(Document(name: "mau.docx", format: .word, text: text, blocks: blocks))
        return reading.findings.filter { $0.code == code }
    }

    @Test(
        "is not found in other words",
        arguments: [
            PlanSample("a subject", body, preamble: "Thực hiện Luật Bảo vệ bí mật nhà nước, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"),
            PlanSample("in small letters", body, mark: "mật"),
            PlanSample("honey, without its tone", body, mark: "MẮT"),
            PlanSample("in a heading", "I. BẢO VỆ BÍ MẬT\n1. Sở Tài chính rà soát tài liệu MẬT."),
            PlanSample(
                "in a cell of the body",
                "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Ghi chú |\n| 1 | Rà soát các quỹ | Sở Tài chính | 2026 | MẬT |"),
            PlanSample("urgent is not secret", body, mark: "HỎA TỐC"),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

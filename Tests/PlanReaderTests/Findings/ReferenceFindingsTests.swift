import Documents
import Planning
import Testing

@Suite("A document cited in two ways")
struct ConflictingReferenceTests {
    private let code = "reference-conflict"
    private static func citing(_ first: String, _ second: String) -> String {
        "I. NHIỆM VỤ\n1. Sở Tài chính triển khai \(first).\n2. Sở Y tế rà soát việc thực hiện \(second)."
    }

    @Test(
        "is found",
        arguments: [
            (
                PlanSample(
                    "two days", citing("Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh", "Quyết định số 45/QĐ-UBND ngày 20/02/2026 của UBND tỉnh")),
                "02/02/2026 và ngày 20/02/2026"
            ),
            (
                PlanSample(
                    "two issuers",
                    citing("Chỉ thị số 7-CT/TU ngày 02/02/2026 của Ban Thường vụ Tỉnh ủy", "Chỉ thị số 7-CT/TU ngày 02/02/2026 của Ủy ban Kiểm tra Tỉnh đoàn")),
                "cơ quan ban hành là"
            ),
            (
                PlanSample(
                    "the issuer told once, two days", citing("Kế hoạch số 90/KH-UBND ngày 01/01/2026 của UBND tỉnh", "Kế hoạch số 90/KH-UBND ngày 11/01/2026")),
                "01/01/2026 và ngày 11/01/2026"
            ),
        ])
    func found(sample: PlanSample, words: String) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.citation.ranges.count == 2)
        #expect(found.first?.message.contains(words) == true)
    }

    @Test(
        "is not found where both may mean one document, or are two",
        arguments: [
            PlanSample("told fully once", citing("Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh", "Quyết định số 45/QĐ-UBND")),
            PlanSample(
                "the issuer in short",
                citing("Quyết định số 45/QĐ-TTg ngày 02/02/2026 của Thủ tướng Chính phủ", "Quyết định số 45/QĐ-TTg ngày 02/02/2026 của Thủ tướng")),
            PlanSample(
                "an abbreviated issuer",
                citing("Chỉ thị số 7-CT/TU ngày 02/02/2026 của Ban Thường vụ Tỉnh ủy", "Chỉ thị số 7-CT/TU ngày 02/02/2026 của BTV Tỉnh ủy")),
            PlanSample(
                "one number of two offices",
                citing("Kế hoạch số 90/KH-UBND ngày 01/01/2026 của UBND tỉnh Sơn Lam", "Kế hoạch số 90/KH-UBND ngày 05/02/2026 của UBND phường Lam Hạ")),
            PlanSample(
                "a month and a day of it",
                citing("Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh", "Quyết định số 45/QĐ-UBND tháng 02 năm 2026 của UBND tỉnh")),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

@Suite("A cited document without its date")
struct UndatedReferenceTests {
    private let code = "reference-undated"

    @Test(
        "is found",
        arguments: [
            PlanSample("a plan", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Kế hoạch số 90/KH-UBND của UBND tỉnh."),
            PlanSample("a Party directive", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Chỉ thị số 7-CT/TU của Tỉnh ủy."),
            PlanSample("a decision", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Quyết định số 45/QĐ-TTg của Thủ tướng Chính phủ."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where it is dated somewhere, or needs no date",
        arguments: [
            PlanSample("dated", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Kế hoạch số 90/KH-UBND ngày 01/01/2026 của UBND tỉnh."),
            PlanSample(
                "dated at another mention",
                "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Kế hoạch số 90/KH-UBND ngày 01/01/2026.\n2. Sở Y tế rà soát Kế hoạch số 90/KH-UBND."),
            PlanSample("a law", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15."),
            PlanSample("a law of the old numbering", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Luật số 21-L/CTN của Quốc hội."),
            PlanSample("the year in its symbol", "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Nghị định số 45/2025/NĐ-CP của Chính phủ."),
            PlanSample("a measure, no document", "I. NHIỆM VỤ\n1. Sở Tài chính nâng cấp đường truyền lên 1Gb/s."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is told once where there are more than three")
    func together() throws {
        let sample = PlanSample(
            "four", "I. NHIỆM VỤ\n" + (1...4).map { "\($0). Sở Tài chính triển khai Kế hoạch số 9\($0)/KH-UBND của UBND tỉnh." }.joined(separator: "\n"))
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.citation.ranges.count == 4)
    }
}

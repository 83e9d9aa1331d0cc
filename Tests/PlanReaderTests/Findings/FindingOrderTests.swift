import Documents
import Planning
import Testing

@Suite("The findings of a document")
struct FindingOrderTests {
    private let sample = PlanSample(
        "much is wrong",
        "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ, hoàn thành trước ngày 01/01/2026.\n2. Tăng cường quản lý nhà nước về tài sản công.\n4. Sở Vũ trụ triển khai Kế hoạch số 90/KH-UBND của UBND tỉnh."
    )

    @Test("stand in the order of its words, the heaviest first where they meet")
    func order() throws {
        let findings = try sample.read().findings
        let starts = findings.map { $0.citation.ranges.first?.lowerBound ?? 0 }
        #expect(findings.count >= 5)
        #expect(starts == starts.sorted())
        for (one, next) in zip(findings, findings.dropFirst()) where one.citation.ranges.first?.lowerBound == next.citation.ranges.first?.lowerBound {
            #expect(one.severity >= next.severity)
        }
    }

    @Test("each say in one sentence what to do, and cite words")
    func sentences() throws {
        for finding in try sample.read().findings {
            #expect(finding.message.hasSuffix("."))
            #expect(!finding.citation.ranges.isEmpty)
            #expect(!finding.message.contains("\n"))
        }
    }

    @Test("are the same at every reading")
    func steady() throws {
        let (first, second) = (try sample.read().findings, try sample.read().findings)
        #expect(first.map(\.message) == second.map(\.message))
    }
}

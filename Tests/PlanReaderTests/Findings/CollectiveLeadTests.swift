import Documents
import Planning
import Testing

@Suite("A group as lead")
struct CollectiveLeadTests {
    private let code = "collective-lead"

    @Test(
        "is found",
        arguments: [
            PlanSample("all departments", "I. NHIỆM VỤ\n1. Các sở, ban, ngành xây dựng danh mục công nghệ."),
            PlanSample("all communes", "I. NHIỆM VỤ\n1. UBND các xã, phường tổ chức tuyên truyền về sàn giao dịch."),
            PlanSample("units of one department", "I. NHIỆM VỤ\n1. Các phòng, đơn vị thuộc Sở cập nhật danh mục công nghệ."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where one body leads",
        arguments: [
            PlanSample("a group only helps", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành xây dựng danh mục."),
            PlanSample("one commune", "I. NHIỆM VỤ\n1. UBND phường Lam Hạ tổ chức tuyên truyền về sàn giao dịch."),
            PlanSample("nobody leads", "I. NHIỆM VỤ\n1. Xây dựng danh mục công nghệ của các sở, ban, ngành."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is told once for all its tasks, each of them cited")
    func once() throws {
        let sample = PlanSample(
            "three tasks", "I. NHIỆM VỤ\n1. Các sở, ban, ngành xây dựng danh mục.\n2. Các sở, ban, ngành cập nhật số liệu.\n3. Các sở, ban, ngành rà soát quỹ.")
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.citation.ranges.count == 3)
        #expect(found.first?.message.contains("3 nhiệm vụ") == true)
    }
}

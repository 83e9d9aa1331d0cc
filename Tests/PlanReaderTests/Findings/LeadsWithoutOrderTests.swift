import Planning
import Testing

@Suite("Several leads of one task")
struct LeadsWithoutOrderTests {
    private let code = "leads-unordered"

    @Test(
        "are found where none comes first",
        arguments: [
            PlanSample("two departments lead", "I. NHIỆM VỤ\n1. Sở Tài chính, Sở Công Thương chủ trì xây dựng danh mục công nghệ."),
            PlanSample("two clauses, each with its lead", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì rà soát các quỹ; Sở Công Thương chủ trì kiểm tra thị trường."),
            PlanSample("a heading of two bodies", "I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính, Sở Công Thương\n- Xây dựng danh mục công nghệ."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "are not found where one answers",
        arguments: [
            PlanSample("one leads with another", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì, phối hợp với Sở Công Thương xây dựng danh mục công nghệ."),
            PlanSample("one of them gathers", "I. NHIỆM VỤ\n1. Sở Tài chính, Sở Công Thương xây dựng danh mục công nghệ, trong đó Sở Công Thương là đầu mối."),
            PlanSample("a group is no order but no list either", "I. NHIỆM VỤ\n1. Các sở, ban, ngành xây dựng danh mục công nghệ."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("are named in the sentence")
    func named() throws {
        let sample = PlanSample("named", "I. NHIỆM VỤ\n1. Sở Tài chính, Sở Công Thương chủ trì xây dựng danh mục công nghệ.")
        #expect(try sample.findings(code).first?.message.contains("«Sở Tài chính», «Sở Công Thương»") == true)
    }
}

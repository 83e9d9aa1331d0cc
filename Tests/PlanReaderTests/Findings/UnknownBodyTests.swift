import Planning
import Testing

@Suite("A body that no list has")
struct UnknownBodyTests {
    private let code = "body-unknown"

    @Test(
        "is found",
        arguments: [
            PlanSample("a department that there is not", "I. NHIỆM VỤ\n1. Sở Vũ trụ chủ trì rà soát các quỹ."),
            PlanSample("a partner that there is not", "I. NHIỆM VỤ\n1. Sở Tài chính chủ trì, phối hợp với Sở Hàng không rà soát các quỹ."),
            PlanSample("a name half right", "I. NHIỆM VỤ\n1. Sở Khoa học và Sáng tạo chủ trì rà soát các quỹ."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where the name is known or says what it is",
        arguments: [
            PlanSample("in the catalogue", "I. NHIỆM VỤ\n1. Sở KH&CN chủ trì rà soát các quỹ."),
            PlanSample("a group", "I. NHIỆM VỤ\n1. Các sở, ban, ngành rà soát các quỹ."),
            PlanSample("a unit", "I. NHIỆM VỤ\n1. Phòng Quản lý Sáng kiến chủ trì rà soát các quỹ."),
            PlanSample("a named commune", "I. NHIỆM VỤ\n1. UBND phường Lam Hạ chủ trì rà soát các quỹ."),
            PlanSample("a person", "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Người thực hiện | Thời hạn |\n| 1 | Rà soát các quỹ | Nguyễn Thị Lan | 2026 |"),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is asked about by the name that is nearest")
    func nearest() throws {
        let sample = PlanSample("nearest", "I. NHIỆM VỤ\n1. Sở Nông nghiệp và Thủy lợi Môi trường chủ trì rà soát các quỹ.")
        #expect(try sample.findings(code).first?.message.contains("«Sở Nông nghiệp và Môi trường»") == true)
    }
}

import Planning
import Testing

@Suite("An empty product cell")
struct TaskWithoutProductTests {
    private let code = "no-product"
    private static let header = "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời hạn |\n"

    @Test(
        "is found",
        arguments: [
            PlanSample(
                "empty", header + "| 1 | Rà soát các quỹ | Sở Tài chính |  | Quý II/2026 |\n| 2 | Kiểm tra kho | Sở Tài chính | Báo cáo | Quý II/2026 |"),
            PlanSample(
                "a dash", header + "| 1 | Rà soát các quỹ | Sở Tài chính | - | Quý II/2026 |\n| 2 | Kiểm tra kho | Sở Tài chính | Báo cáo | Quý II/2026 |"),
            PlanSample(
                "all of them, told once",
                header + "| 1 | Rà soát các quỹ | Sở Tài chính | | 2026 |\n| 2 | Kiểm tra kho | Sở Y tế | | 2026 |\n| 3 | Sửa cầu | Sở Xây dựng | | 2026 |"),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where there is none",
        arguments: [
            PlanSample("filled", header + "| 1 | Rà soát các quỹ | Sở Tài chính | Quyết định của UBND tỉnh | Quý II/2026 |"),
            PlanSample("no such column", "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| 1 | Rà soát các quỹ | Sở Tài chính | Quý II/2026 |"),
            PlanSample("no table", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

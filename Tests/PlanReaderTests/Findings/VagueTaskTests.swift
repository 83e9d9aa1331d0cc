import Planning
import Testing

@Suite("A task that only asks for more")
struct VagueTaskTests {
    private let code = "vague-task"

    @Test(
        "is found",
        arguments: [
            PlanSample("more of it", "I. NHIỆM VỤ\n1. Sở Tài chính tăng cường công tác quản lý nhà nước về tài sản công."),
            PlanSample("push it", "I. NHIỆM VỤ\n1. Đẩy mạnh tuyên truyền, phổ biến pháp luật về sở hữu trí tuệ."),
            PlanSample("the only number is a cited document's", "I. NHIỆM VỤ\n1. Tăng cường thực hiện Chỉ thị số 45/CT-UBND ngày 02/02/2026 của UBND tỉnh."),
            PlanSample("still more of it", "I. NHIỆM VỤ\n1. Tiếp tục nâng cao hiệu quả hoạt động của mạng lưới tổ chức trung gian."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where its end can be seen",
        arguments: [
            PlanSample("a number", "I. NHIỆM VỤ\n1. Đẩy mạnh hỗ trợ, phấn đấu ít nhất 20 doanh nghiệp đổi mới công nghệ."),
            PlanSample("a day", "I. NHIỆM VỤ\n1. Tăng cường kiểm tra thị trường trước ngày 30/6/2026."),
            PlanSample("a decision to be issued", "I. NHIỆM VỤ\n1. Tăng cường quản lý tài sản công, ban hành quy chế sử dụng trụ sở."),
            PlanSample("something is built", "I. NHIỆM VỤ\n1. Xây dựng cơ sở dữ liệu chuyên gia của tỉnh."),
            PlanSample(
                "a product in a table",
                "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm |\n| 1 | Tăng cường quản lý tài sản công | Sở Tài chính | Báo cáo |"),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

import PlanSamples
import Testing

@testable import thucthi

@Suite("A reading as a tree")
struct ReadingTreeTests {
    @Test("shows the head, the outline with counts, tasks with their fields, findings and a sum")
    func whole() {
        #expect(
            ReadingTree.write(SamplePlan.reading(), on: .plain) == """
                Phát triển khoa học, công nghệ và đổi mới sáng tạo năm 2026
                Kế hoạch 15/KH-UBND · 12/01/2026 · UBND tỉnh Sông Thao · ke-hoach.txt

                ├─ II. NHIỆM VỤ (3)
                │  ├─ 1. Sở Công Thương chủ trì (2)
                │  │  ├─ T1 Phối hợp với Sở Khoa học và Công nghệ hỗ trợ 05 - 06 dự án đổi mới
                │  │  │     công nghệ trước ngày 14/12/2026.
                │  │  │     chủ trì   Sở Công Thương
                │  │  │     phối hợp  Sở Khoa học và Công nghệ
                │  │  │     thời hạn  trước 14/12/2026
                │  │  │     chỉ tiêu  05 - 06 dự án
                │  │  └─ T2 Hằng quý, báo cáo kết quả gửi Sở Khoa học và Công nghệ.
                │  │        chủ trì   Sở Công Thương
                │  │        thời hạn  hằng quý
                │  └─ T3 Đẩy mạnh liên kết giữa doanh nghiệp với viện, trường <nếu có>.
                │        ▲ cảnh báo: Nhiệm vụ chưa có cơ quan chủ trì; hãy giao cho một cơ quan.
                └─ T4 Xây dựng sàn giao dịch công nghệ
                      chủ trì   Sở Thông tin và Truyền thông
                      sản phẩm  Quyết định của UBND tỉnh

                Phát hiện ngoài các nhiệm vụ
                ■ lỗi nghiêm trọng: “Sở Thông tin và Truyền thông” đã hợp nhất; hãy thay bằng Sở
                  Khoa học và Công nghệ.

                4 nhiệm vụ · 3 có chủ trì · 1 có phối hợp · 2 có thời hạn · 1 có chỉ tiêu · 1 có
                sản phẩm · 1 lỗi nghiêm trọng · 1 cảnh báo · 11/12 đoạn đã hiểu

                """)
    }

    @Test("is never wider than the window", arguments: [40, 60, 80, 110])
    func width(columns: Int) {
        let tree = ReadingTree.write(SamplePlan.reading(), on: Terminal(columns: columns, showsColour: false, isTerminal: true))
        #expect(tree.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: $0) <= columns })
    }

    @Test("says the same with colour as without")
    func colour() {
        let coloured = ReadingTree.write(SamplePlan.reading(), on: Terminal(columns: 80, showsColour: true, isTerminal: true))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == ReadingTree.write(SamplePlan.reading(), on: .plain))
        #expect(coloured.contains("\u{1B}["))
    }
}

import Testing
import Vietnamese

@testable import PlanReader

@Suite("Words that begin with who must act")
struct OpeningBodyTests {
    @Test(
        "are told from others",
        arguments: [
            "Thủ trưởng các đơn vị thuộc Bộ", "Giao Chánh Thanh tra tỉnh chủ trì", "Trách nhiệm Thuế tỉnh Sơn Lam", "Các cơ sở sản xuất trong cụm",
            "Trách nhiệm của các nhà đầu tư thứ cấp", "Phòng Kinh tế, Hạ tầng và Đô thị là đầu mối",
        ])
    func there(text: String) {
        #expect(OpeningBody.isThere(WordCutter.cut(text)))
    }

    @Test(
        "are not heard in a subject or a verb",
        arguments: [
            "Tổ chức thực hiện", "Hội nhập quốc tế", "Các giải pháp chủ yếu", "Phòng, chống dịch bệnh", "Trách nhiệm giải trình", "Xây dựng sàn giao dịch",
            "Ban hành cơ chế", "",
        ])
    func notThere(text: String) {
        #expect(!OpeningBody.isThere(WordCutter.cut(text)))
    }
}

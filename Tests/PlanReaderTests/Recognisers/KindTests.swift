import Planning
import Testing

/// Report, finance, or any other task.
@Suite("The kind of a task")
struct KindTests {
    @Test(
        "is told by its main verb",
        arguments: [
            ("Tổng hợp kết quả thực hiện, báo cáo UBND tỉnh.", "report"), ("Theo dõi, đôn đốc, kiểm tra và định kỳ báo cáo UBND tỉnh.", "report"),
            ("Xây dựng Báo cáo sơ kết 05 năm.", "report"),
            ("Bố trí kinh phí thực hiện kế hoạch.", "finance"), ("Tham mưu đa dạng hóa nguồn vốn đầu tư.", "finance"),
            ("Quản lý, sử dụng kinh phí hỗ trợ đúng đối tượng.", "task"), ("Tổ chức hội thảo sơ kết.", "task"),
            ("Triển khai, đôn đốc, hướng dẫn việc thực hiện.", "task"), ("Xây dựng hệ thống thông tin; báo cáo kết quả hằng năm.", "task"),
        ])
    func kind(sentence: String, expected: String) throws {
        #expect(try PlanSample.task(sentence)?.kind == expected)
    }
}

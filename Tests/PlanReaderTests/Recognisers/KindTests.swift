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
            ("Theo dõi, đôn đốc theo nhiệm vụ được giao; kịp thời báo cáo UBND tỉnh.", "report"),
            ("Giao Sở Nội vụ theo dõi, đôn đốc các xã thực hiện Kế hoạch này, báo cáo UBND tỉnh.", "report"),
            ("Theo dõi, quản lý, kiểm tra và báo cáo UBND tỉnh về tiến độ.", "report"), ("Thiết lập chế độ báo cáo nhanh.", "report"),
            ("Thực hiện nghiêm chế độ báo cáo theo quy định.", "report"),
            ("Trong quá trình thực hiện, nếu phát sinh vướng mắc, các xã có văn bản gửi Sở Nội vụ để tổng hợp.", "report"),
            ("Tổ chức thực hiện các nội dung của Kế hoạch, định kỳ báo cáo UBND tỉnh.", "task"),
            ("Tổng hợp, báo cáo giải trình ý kiến thẩm định.", "task"), ("Tổng hợp, tham mưu, báo cáo UBND tỉnh nội dung cần sửa đổi.", "task"),
            ("Sở Thông tin và Truyền thông báo cáo UBND tỉnh kết quả.", "report"),
            ("Cân đối, bố trí và hướng dẫn sử dụng vốn ngân sách.", "finance"), ("Tham mưu nguồn kinh phí mua sắm thiết bị.", "finance"),
            ("Trên cơ sở đề xuất của Ban Quản lý chợ, tổng hợp, trình HĐND tỉnh bố trí kinh phí.", "finance"),
            ("Doanh nghiệp viễn thông bảo đảm kinh phí lắp đặt.", "finance"), ("Bảo đảm nguồn kinh phí sửa chữa kho.", "finance"),
            ("Xây dựng kế hoạch, dự toán kinh phí hằng năm.", "finance"), ("Tranh thủ nguồn tài trợ của các tổ chức quốc tế.", "finance"),
            ("Đa dạng hóa các hình thức huy động các nguồn vốn đầu tư.", "finance"),
            ("Kinh phí thực hiện Kế hoạch này: Do ngân sách nhà nước bảo đảm theo phân cấp.", "finance"),
            ("Quan tâm bố trí kinh phí cho công tác dân số.", "finance"),
            ("Huy động các nguồn lực xã hội chăm sóc người già.", "task"), ("Hướng dẫn các xã lập dự toán kinh phí.", "task"),
            ("Đối với các chợ chưa được bố trí vốn: Sở Công Thương rà soát danh mục.", "task"),
        ])
    func kind(sentence: String, expected: String) throws {
        #expect(try PlanSample.task(sentence)?.kind == expected)
    }
}

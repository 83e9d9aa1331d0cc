import Planning
import Testing

/// By when and how often, in the words of plans.
@Suite("The deadline of a sentence")
struct DeadlineTests {
    @Test(
        "is the printed date, or how often the task comes back",
        arguments: [
            ("Hoàn thành đề án trước ngày 15/12/2026.", "2026-12-15"), ("Trình UBND tỉnh trong tháng 9 năm 2026.", "2026-09"),
            ("Ban hành kế hoạch trong quý III/2026.", "2026-Q3"),
            ("Bàn giao mặt bằng chậm nhất đến ngày 01 tháng 7 năm 2028.", "2028-07-01"), ("Gửi báo cáo trước ngày 30 tháng 9.", "2026-09-30"),
            ("Đến năm 2030, hoàn thành số hóa hồ sơ.", "2030"),
            ("Hằng năm tổng hợp, đánh giá kết quả thực hiện.", "year"), ("Báo cáo kết quả định kỳ 6 tháng và năm.", "half-year+year"),
            ("Gửi báo cáo trước ngày 18 hằng tháng.", "month on 18"),
            ("Báo cáo UBND tỉnh trước ngày 10/12 hằng năm.", "year on 12-10"), ("Định kỳ đánh giá mức độ ô nhiễm.", "regular"),
            ("Xây dựng kế hoạch thanh tra hằng năm.", "year"),
        ])
    func deadline(sentence: String, expected: String) throws {
        #expect(try PlanSample.task(sentence)?.deadline == expected)
    }

    @Test(
        "is no date of a cited document, no horizon of a programme, no habit",
        arguments: [
            "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/02/2026 của UBND tỉnh.", "Triển khai Chiến lược sở hữu trí tuệ đến năm 2030.",
            "Thường xuyên kiểm tra việc chấp hành.",
            "Đưa kết quả vào nội dung đánh giá cán bộ hằng năm.", "Đôn đốc các cơ sở thực hiện kiểm toán năng lượng định kỳ.",
            "Sơ kết 05 năm thực hiện nghị quyết.",
        ])
    func none(sentence: String) throws {
        #expect(try PlanSample.task(sentence)?.deadline == nil)
    }
}

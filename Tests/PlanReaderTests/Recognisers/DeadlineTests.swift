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
            ("Xây dựng kế hoạch thanh tra hằng năm.", "year"), ("Cân đối, bố trí vốn ngân sách 5 năm và hằng năm.", "5-year+year"),
            ("Định kỳ hoặc đột xuất tổng hợp, báo cáo UBND tỉnh.", "regular"), ("Rà soát tồn kho của các cửa hàng bán lẻ xăng dầu hàng tuần.", "week"),
            ("Báo cáo 6 tháng: gửi Sở Nội vụ trước ngày 08/7.", "half-year on 07-08"), ("Báo cáo năm: chậm nhất ngày 20/12.", "year on 12-20"),
            ("Đề xuất đưa vào Chương trình xây dựng văn bản hằng năm phải gửi về Sở Tư pháp trước ngày 01 tháng 11 của năm trước.", "year on 11-01"),
            ("Sửa chữa các cầu yếu trong giai đoạn 2026 - 2027.", "2027"),
            ("Năm 2027: Xây dựng đề án thành lập quỹ.", "2027"), ("Năm 2027, hoàn thành việc kiểm kê kho.", "2027"),
            ("Thành lập tổ công tác trong cuối năm 2026 và đầu năm 2027.", "2027"), ("Hoàn thành việc kiểm kê kho đến hết năm 2027.", "2027"),
            ("Giải quyết hồ sơ còn tồn vào năm 2028.", "2028"), ("Chuẩn bị nội dung cho hội chợ tổ chức vào quý IV/2026.", "2026-Q4"),
            ("Đến năm 2030, 100% người cao tuổi được khám sức khỏe định kỳ phát hiện bệnh.", "2030"),
            ("Giám sát việc giới thiệu người ứng cử (từ 17/12/2026 đến 25/01/2027).", "2027-01-25"),
            ("Tổ chức Khai giảng năm học mới: Ngày 05/9/2026 (thứ Bảy).", "2026-09-05"),
            ("Xây dựng kế hoạch, xong trong tháng 12/2026; định kỳ báo cáo UBND tỉnh.", "2026-12"),
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
            "Sơ kết 05 năm thực hiện nghị quyết.", "Giải ngân hết số vốn đã giao trong năm 2025.",
            "Dạy nghề cho bình quân hằng năm tổ chức 20 lớp.", "Năm 2026, thị trường sẽ có nhiều thuận lợi.",
            "Triển khai kết luận tại Hội nghị tổ chức vào ngày 12/01/2026.",
            "Nhập đủ dữ liệu phục vụ công tác tổng kết, báo cáo định kỳ, đột xuất.",
            "Đôn đốc việc kiểm kê. Thời gian thực hiện: Từ tháng 11/2026 đến khi kết thúc kiểm kê.",
            "Căn cứ khả năng cân đối ngân sách hằng năm, phối hợp bố trí cán bộ.",
        ])
    func none(sentence: String) throws {
        #expect(try PlanSample.task(sentence)?.deadline == nil)
    }

    @Test(
        "of a table's cell is the last month or quarter, and reaches down where the time stands before the tasks",
        arguments: [("10-11/2026", "2026-11"), ("Tháng 9 - 10/2026", "2026-10"), ("Quý III - IV/2026", "2026-Q4"), ("Quý II, III/2026", "2026-Q3")])
    func cell(printed: String, expected: String) throws {
        let rows = "| Thời gian | Nhiệm vụ | Cơ quan chủ trì |\n| \(printed) | Rà soát các quỹ | Sở Tài chính |\n|  | Kiểm tra kho | Sở Nội vụ |"
        let tasks = try PlanSample.tasks("I. NHIỆM VỤ\n\n" + rows)
        #expect(tasks.map(\.deadline) == [expected, expected])
    }
}

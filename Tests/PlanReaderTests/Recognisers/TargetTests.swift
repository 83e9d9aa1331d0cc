import Planning
import Testing

/// Numbers that a task must reach.
@Suite("The targets of a sentence")
struct TargetTests {
    @Test(
        "are numbers with what they count, with their bounds",
        arguments: [
            ("Hỗ trợ 02-05 doanh nghiệp tham gia chợ công nghệ.", "2…5 doanh nghiệp"), ("Hỗ trợ từ 05 đến 06 dự án đổi mới công nghệ.", "5…6 dự án"),
            ("Cắt giảm ít nhất 30% thủ tục hành chính.", "30… %"),
            ("Số hóa 100% hồ sơ.", "100…100 %"), ("Sửa chữa 2.305 nhà ở cho hộ nghèo.", "2305…2305 nhà ở"), ("Mở rộng cụm công nghiệp lên 75ha.", "75…75 ha"),
            ("Đào tạo tối thiểu 10 cán bộ chuyên sâu.", "10… cán bộ"),
            ("Mỗi phường chọn một khu phố làm điểm.", "1…1 khu phố"), ("Bảo đảm mỗi nghề tối thiểu có 01 giáo viên.", "1… giáo viên"),
            ("Cử tuyển 25 đồng chí đi học.", "25…25 đồng chí"), ("Thu hút các dự án mới khoảng 1.200 tỷ đồng.", "1200…1200 tỷ đồng"),
            ("05 thùng đựng rác.", "5…5 thùng đựng"), ("Đến năm 2030, 100% hộ dân dùng nước sạch.", "100…100 %"),
            ("Hỗ trợ 04 đến 05 doanh nghiệp, tổ chức, cá nhân trưng bày sản phẩm.", "4…5 doanh nghiệp, tổ chức, cá nhân"),
        ])
    func target(sentence: String, expected: String) throws {
        #expect(try PlanSample.task(sentence)?.targets == [expected])
    }

    @Test(
        "are no dates, articles, standards, anniversaries or amounts",
        arguments: [
            "Thực hiện khoản 3 Điều 7 Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.", "Áp dụng tiêu chuẩn ISO 9001:2015 trong quản lý.",
            "Sơ kết 05 năm thực hiện Chỉ thị.", "Hỗ trợ mỗi hộ 15 triệu đồng.",
            "Phát động thi đua “200 ngày hoàn thành 3.000 km đường”.", "Cấp phát Chloramin B, Chlorine 70% cho các xã.",
            "Cùng với Ủy ban nhân dân 11 phường triển khai tuyên truyền.", "Bồi dưỡng cho cán bộ các đối tượng 2, 3, 4 thuộc địa phương.",
            "Hỗ trợ 100% lãi suất vay cho hộ nghèo.", "Thu hút đầu tư trung tâm nghiên cứu với tỷ lệ 1% - 3% doanh thu.",
            "Xóa nhóm từ 30 hộ trở lên chưa có điện.", "Tổ chức kỷ niệm 65 năm ngày truyền thống.",
        ])
    func none(sentence: String) throws {
        #expect(try PlanSample.task(sentence)?.targets.isEmpty == true)
    }
}

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
            "Xóa nhóm từ 30 hộ trở lên chưa có điện.", "Tổ chức kỷ niệm 65 năm ngày truyền thống.",
        ])
    func none(sentence: String) throws {
        #expect(try PlanSample.task(sentence)?.targets.isEmpty == true)
    }
}

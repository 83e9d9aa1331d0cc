import Planning
import Testing

/// Who answers for a task and who works with them, sentence by sentence.
@Suite("Lead and coordinating bodies of a sentence")
struct ActorTests {
    @Test(
        "are read by who acts, is told to act, and with whom",
        arguments: [
            ("Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính xây dựng đề án.", "Sở Khoa học và Công nghệ", "Sở Tài chính"),
            (
                "Giao Sở KH&CN chủ trì, phối hợp với các sở, ngành liên quan, UBND các huyện, thành phố tổ chức thực hiện.", "Sở Khoa học và Công nghệ",
                "Các sở, ban, ngành|UBND cấp huyện"
            ),
            ("Sở Y tế phối hợp với Sở Nội vụ rà soát biên chế.", "Sở Y tế", "Sở Nội vụ"),
            ("Các sở, ban, ngành; UBND các xã, phường chịu trách nhiệm công khai kết quả.", "Các sở, ban, ngành|UBND cấp xã", ""),
            ("Chủ tịch UBND các huyện, thị xã, thành phố có trách nhiệm báo cáo đúng hạn.", "UBND cấp huyện", ""),
            ("Đề nghị Công ty TNHH Ánh Dương, Công ty cổ phần Sao Mai hoàn thiện hồ sơ.", "Công ty TNHH Ánh Dương|Công ty cổ phần Sao Mai", ""),
            ("Các Sở: Tài chính, Xây dựng, Y tế hoàn thiện thủ tục.", "Sở Tài chính|Sở Xây dựng|Sở Y tế", ""),
            ("UBND các phường: An Hòa, Bình Minh tổ chức lấy ý kiến.", "UBND phường An Hòa|UBND phường Bình Minh", ""),
            ("Giám đốc Sở Tư pháp thực hiện tốt vai trò tham mưu.", "Sở Tư pháp", ""),
            ("Căn cứ tình hình thực tế, Sở Tài chính tham mưu bố trí kinh phí.", "Sở Tài chính", ""),
            ("Rà soát quỹ đất; đồng thời UBND phường An Hòa đề xuất vị trí mới.", "UBND phường An Hòa", ""),
            ("Chủ trì, phối hợp với các cơ quan, đơn vị liên quan xây dựng báo cáo.", "", "Các cơ quan, đơn vị có liên quan"),
            ("Ban Quản lý Khu kinh tế tỉnh báo cáo tình hình thu hút đầu tư.", "Ban Quản lý Khu kinh tế", ""),
            ("Hội Nông dân, Hội Cựu chiến binh vận động hội viên tham gia.", "Hội Nông dân|Hội Cựu chiến binh", ""),
            ("Phòng Quản lý công nghệ và Đổi mới sáng tạo theo dõi việc thực hiện.", "Phòng Quản lý công nghệ và Đổi mới sáng tạo", ""),
            ("Các bộ, ngành, địa phương rà soát văn bản thuộc lĩnh vực quản lý.", "Các bộ, ngành|Các địa phương", ""),
        ])
    func actors(sentence: String, leads: String, coordinating: String) throws {
        let task = try #require(try PlanSample.task(sentence))
        #expect(task.leads == leads.split(separator: "|").map(String.init))
        #expect(task.coordinating == coordinating.split(separator: "|").map(String.init))
    }

    @Test(
        "are not those who only receive, decide, are told of or are acted on",
        arguments: [
            "Tổng hợp kết quả, báo cáo UBND tỉnh xem xét.", "Trình HĐND tỉnh thông qua nghị quyết.", "Các cấp ủy, chính quyền phải được quán triệt đầy đủ.",
            "Hướng dẫn doanh nghiệp phối hợp với các viện nghiên cứu đổi mới công nghệ.", "Ưu tiên các ngành công nghiệp sạch, các ngành chế biến sâu.",
            "Tổ chức các hội thảo, tập huấn về sở hữu trí tuệ.",
        ])
    func nobody(sentence: String) throws {
        let task = try #require(try PlanSample.task(sentence))
        #expect(task.leads.isEmpty)
        #expect(task.coordinating.isEmpty)
    }
}

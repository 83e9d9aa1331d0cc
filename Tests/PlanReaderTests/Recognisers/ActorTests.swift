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

    @Test(
        "are whoever the sentence binds, also where no list has the name",
        arguments: [
            ("Các bệnh viện tuyến huyện và các nhà thầu cung ứng thuốc tiếp tục bảo đảm đủ thuốc.", "Các bệnh viện tuyến huyện|Các nhà thầu cung ứng thuốc"),
            ("Các cơ quan được phân công chủ trì nhiệm vụ có trách nhiệm lập dự toán.", "Các cơ quan được phân công chủ trì nhiệm vụ"),
            ("Hằng năm, các cơ quan được giao nhiệm vụ tại Kế hoạch này lập dự toán chi.", "Các cơ quan được giao nhiệm vụ tại Kế hoạch này"),
            ("Đối với đơn vị được kiểm tra: Chuẩn bị báo cáo bằng văn bản.", "Đơn vị được kiểm tra"),
            ("Đối với các trường học: Tổ chức tập huấn cho giáo viên.", "Các trường học"),
            ("Ông. Trần Văn An - Trưởng đoàn: Phụ trách chung hoạt động của Đoàn.", "Trần Văn An"),
            (
                "Đồng chí Phó Giám đốc Trung tâm Văn hóa - Phó Trưởng ban: Chủ động tham mưu nội dung tuyên truyền.",
                "Đồng chí Phó Giám đốc Trung tâm Văn hóa - Phó Trưởng ban"
            ),
            ("Đồng chí Giám đốc Sở Y tế: Phụ trách chung.", "Sở Y tế"),
            ("Tổ chức, cá nhân hoạt động khoáng sản thực hiện bảo vệ môi trường.", "Tổ chức, cá nhân hoạt động khoáng sản"),
            (
                "Bộ Y tế, các tập đoàn kinh tế, tổng công ty nhà nước và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành.",
                "Bộ Y tế|Các tập đoàn kinh tế|Tổng công ty nhà nước|Các cơ quan, tổ chức, cá nhân có liên quan"
            ),
            (
                "Giám đốc các sở: Tài chính, Nội vụ; Chủ tịch Ủy ban nhân dân huyện, thành phố; thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành.",
                "Sở Tài chính|Sở Nội vụ|UBND cấp huyện|Các cơ quan, đơn vị có liên quan"
            ),
            ("Giám đốc sở, Thủ trưởng ban, ngành triển khai Kế hoạch này.", "Các sở, ban, ngành"),
            ("Vụ trưởng Vụ Kế hoạch, Trưởng Ban Quản lý quy hoạch chịu trách nhiệm thi hành.", "Vụ Kế hoạch|Ban Quản lý quy hoạch"),
            ("Năm qua có nhiều thuận lợi. Do đó, các chủ đầu tư và các cơ quan, đơn vị cần đẩy nhanh tiến độ.", "Các chủ đầu tư|Các cơ quan, đơn vị"),
            ("UBND các xã, phường, đặc khu Hòn Mun rà soát tàu cá.", "UBND cấp xã"),
            ("Các bộ, ngành, địa phương, đơn vị rà soát văn bản.", "Các bộ, ngành|Các đơn vị|Các địa phương"),
            ("Các Sở, ngành, đơn vị liên quan kiện toàn đội ngũ.", "Các sở, ban, ngành|Các cơ quan, đơn vị có liên quan"),
            ("Thường trực Tỉnh ủy chỉ đạo các cấp ủy thực hiện.", "Thường trực Tỉnh ủy"),
            ("Hội Nông dân huyện Sông Lam vận động hội viên.", "Hội Nông dân huyện Sông Lam"),
            ("Trên cơ sở dữ liệu có địa chỉ (số nhà) do Sở Tài chính cung cấp, Ủy ban nhân dân các phường, xã tổ chức rà soát.", "UBND cấp xã"),
        ])
    func bound(sentence: String, leads: String) throws {
        #expect(try PlanSample.task(sentence)?.leads == leads.split(separator: "|").map(String.init))
    }

    @Test(
        "work with whoever stands behind the words that join them, up to the verb",
        arguments: [
            ("Phối hợp với các địa phương có rừng ứng dụng công nghệ viễn thám.", "Các địa phương có rừng"),
            ("Phối hợp với các địa phương có kế hoạch trồng rừng.", "Các địa phương"),
            ("Phối hợp với các hiệp hội nghề nghiệp về du lịch xây dựng chương trình.", "Các hiệp hội nghề nghiệp về du lịch"),
            ("Phối hợp với các sở quản lý nhà nước chuyên ngành về hạ tầng theo dõi việc thực hiện.", "Các sở quản lý nhà nước chuyên ngành về hạ tầng"),
            ("Phối hợp với các đơn vị cấp nước thuộc phạm vi quản lý xây dựng phương án.", "Các đơn vị cấp nước thuộc phạm vi quản lý"),
            (
                "Chủ trì, phối hợp với Chủ tịch UBND huyện, thành phố; thủ trưởng các ngành có liên quan hướng dẫn thực hiện.",
                "UBND cấp huyện|Các sở, ban, ngành"
            ),
            (
                "Chủ trì, phối hợp với Công an tỉnh, Sở Tài chính cùng các đơn vị có liên quan tổ chức khảo sát.",
                "Công an tỉnh|Sở Tài chính|Các cơ quan, đơn vị có liên quan"
            ),
            ("Chủ trì, phối hợp với các sở, ngành, cơ quan liên quan bố trí cán bộ.", "Các sở, ban, ngành|Các cơ quan, đơn vị có liên quan"),
            ("Phối hợp với UBND xã Hòa Bàn tổ chức lễ hội.", "UBND xã Hòa Bàn"),
        ])
    func partners(sentence: String, coordinating: String) throws {
        #expect(try PlanSample.task(sentence)?.coordinating == coordinating.split(separator: "|").map(String.init))
    }

    @Test(
        "are nobody who is only told, reported to or named by the phrase that opens the sentence",
        arguments: [
            "Trường hợp đặc biệt, báo cáo Chủ tịch UBND tỉnh quyết định thời gian nghỉ.",
            "Căn cứ chức năng, chỉ đạo các cơ sở giáo dục nghề nghiệp lồng ghép nội dung.",
            "Trên cơ sở chức năng nhiệm vụ, chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu bố trí kinh phí.",
        ])
    func told(sentence: String) throws {
        #expect(try PlanSample.task(sentence)?.leads == [])
    }
}

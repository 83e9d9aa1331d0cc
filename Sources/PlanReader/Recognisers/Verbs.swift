import Vietnamese

/// Verbs that open a duty, and other words with which a name cannot go on.
enum Verbs {
    /// A verb that begins at the word, and how many words it has.
    static func duty(_ words: [Word], at index: Int) -> Int? {
        guard let (_, count) = duties.longest(in: words, at: index), !endsCompound(words, index) else { return nil }
        return others.longest(in: words, at: index).map { $0.count > count } == true ? nil : count
    }

    private static let compounds = book("sáng tạo, chế tạo, cải tạo, tái tạo, nhân tạo, doanh thu, nguồn thu, gia tăng, chăn nuôi, cây trồng, tiêu thu, năng lập, công lập, độc lập, trung lập, quốc lập, dân lập, tư lập, cao đẳng, bình đẳng, viễn thông, truyền thông, giao thông, phổ thông, nhà đầu tư, nhà cung cấp, nhà sản xuất, nhà xuất bản, nhà quản lý, nhà tài trợ")

    /// The second half of a word such as `sáng tạo`, `công lập`.
    private static func endsCompound(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && !words[index - 1].range.isEmpty && words[index - 1].isLetters && compounds.longest(in: words, at: index - 1) != nil
    }

    /// A word that ends the name before it: a verb, a preposition, a modal.
    static func endsName(_ words: [Word], at index: Int) -> Bool {
        words[index].shape == .lower && !endsCompound(words, index) && (duty(words, at: index) != nil || stops.longest(in: words, at: index).map { stop in others.longest(in: words, at: index).map { $0.count > stop.count } != true } == true)
    }

    /// A verb that may be the second word of a name: `Vụ quản lý ngành`, `Ban Chỉ đạo giảm nghèo`, `Thanh tra xây dựng`.
    static func mayFollowHead(_ words: [Word], at index: Int) -> Bool { naming.longest(in: words, at: index) != nil }

    private static let naming = book(
        """
        quản lý, giảm, giảm nghèo, phòng chống, đào tạo, bảo vệ, kiểm định, kiểm nghiệm, phát triển, xúc tiến, hỗ trợ, bảo tồn, khai thác, phục hồi, giải phóng, đầu tư, đăng ký, kiểm soát, thống kê, ứng dụng,
        chế biến, dự báo, thi hành, chuyển giao, giám sát, vận động, điều phối, xây dựng, cải cách, đổi mới, tuyên truyền, khuyến khích, tư vấn, giáo dục, giám định, phục vụ, điều hành, bồi dưỡng, kiểm dịch, quan trắc, quy hoạch, nghiên cứu, hợp tác, truyền thông
        """)

    /// Nouns that begin like a verb: `giao thông`, `thu nhập`, `chi cục`.
    private static let others = book(
        """
        giao thông, giao thông vận tải, giao dịch, thu nhập, chi phí, chi cục, chi hội, chi bộ, chi nhánh, đẳng cấp, dịch vụ, dịch bệnh, cử tri, làm việc, tăng trưởng, đặt ra, mở đầu, lập pháp, trồng trọt, sớm nhất, tạo giống, thu hoạch,
        tổ chức pháp chế, tổ chức chính trị, tổ chức tín dụng, tổ chức cá nhân, quản lý thị trường, kiểm tra đảng, thanh tra bộ, thanh tra tỉnh, thanh tra sở, đăng ký kinh doanh, nuôi trồng, giao lưu, lãnh đạo bộ,
        lãnh đạo sở, họp báo, tự động, tự động hóa, lãnh đạo tỉnh, thu ngân sách, chi ngân sách, đưa đón, làm nghề
        """)

    private static func book(_ phrases: String) -> PhraseBook<Bool> {
        PhraseBook(phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { ($0.trimmingBlanks, true) }.filter { !$0.0.isEmpty })
    }

    private static let duties = book(
        """
        chủ trì, chủ động, phối hợp, tổ chức, thực hiện, triển khai, xây dựng, tham mưu, rà soát, hướng dẫn, kiểm tra, thanh tra, giám sát, đôn đốc, chỉ đạo, tăng cường,
        đẩy mạnh, đẩy nhanh, báo cáo, trình, tiếp tục, nghiên cứu, kịp thời, khẩn trương, nghiêm túc, tập trung, bố trí, cân đối, đề xuất, ban hành, thẩm định, tổng hợp,
        theo dõi, cung cấp, hỗ trợ, thông báo, tuyên truyền, phổ biến, quán triệt, vận động, huy động, lồng ghép, phân bổ, phân công, phân luồng, phát sóng, quản lý, đào tạo, bồi dưỡng,
        tập huấn, phát triển, nâng cao, đổi mới, hoàn thiện, hoàn thành, cải cách, cải thiện, đảm bảo, bảo đảm, ứng dụng, khuyến khích, thu hút, xử lý, giải quyết,
        tháo gỡ, lập, đưa, duy trì, mở rộng, phát huy, khai thác, xác định, đánh giá, sơ kết, tổng kết, công bố, công khai, cập nhật, kết nối, tiếp nhận, lựa chọn,
        tạo điều kiện, kiện toàn, củng cố, thành lập, bổ sung, điều chỉnh, sửa đổi, chuẩn bị, cử, bám sát, quan tâm, chú trọng, ưu tiên, thúc đẩy, hình thành, đa dạng hóa,
        chấp hành, tuân thủ, xem xét, phê duyệt, quyết định, quy định, kiểm soát, ngăn chặn, phòng ngừa, phát hiện, đấu tranh, điều tra, xác minh, thu hồi, cấp phép, cấp giấy, cấp phát,
        xử phạt, thống kê, khảo sát, đo đạc, đầu tư, nâng cấp, cải tạo, sửa chữa, mua sắm, trang bị, tiến hành, trực tiếp, chịu trách nhiệm, có trách nhiệm, có kế hoạch,
        căn cứ, định kỳ, thường xuyên, hàng năm, hằng năm, hàng tháng, hằng tháng, hàng quý, hằng quý, làm, làm tốt, giữ vững, giúp, giao, phân cấp, nhân rộng, vận hành,
        tích hợp, số hóa, chia sẻ, kết hợp, liên kết, hợp tác, tham gia, đăng ký, đề nghị, kiến nghị, yêu cầu, nhắc nhở, phát động, biểu dương, khen thưởng, nhập khẩu,
        xuất bản, in ấn, phát hành, đăng tải, truyền thông, tiết kiệm, cắt giảm, đơn giản hóa, rút ngắn, khắc phục, chấn chỉnh, siết chặt, quyết liệt, tích cực, sớm, tạo,
        trao đổi, thống nhất, thỏa thuận, ký kết, chuyển giao, bàn giao, phân tích, dự báo, cảnh báo, ứng phó, phòng chống, bảo vệ, bảo tồn, tôn tạo, quy hoạch, sắp xếp,
        tinh giản, bình chọn, xếp hạng, rút kinh nghiệm, tái cơ cấu, cơ cấu lại, chuyển đổi, lắp đặt, ứng xử, tuần tra, khởi tố, xét xử, tăng, giảm, chi, thu, chỉnh lý, hướng mạnh,
        bố cục, góp ý, đóng góp, tiếp thu, giải trình, phản ánh, phản biện, lấy ý kiến, tính toán, quyết toán, thanh toán, giải ngân, đấu thầu, nghiệm thu, tăng tốc, hiện đại hóa,
        tổ chức lại, đôn đốc thực hiện, cụ thể hóa, tìm kiếm, áp dụng, đặt hàng, giới thiệu, quảng bá, xúc tiến, khôi phục, trồng, nuôi, chăm sóc, tiêm phòng, di dời, giải phóng,
        ra quân, lên án, nắm bắt, nắm, gửi, nộp, thu thập, biên soạn, sưu tầm, dịch, mời, bảo hộ, xác lập, chứng nhận, công nhận, tôn vinh, tìm hiểu, học tập, quản trị, đặt,
        giảng dạy, tuyển sinh, tuyển dụng, xã hội hóa, hạn chế, nghiêm cấm, kiên quyết, thu gom, vệ sinh, phân loại, tái chế, đóng, mở, khánh thành, khởi công, khởi động,
        tập hợp, phân định, phân tách, quy tụ, rà phá, thí điểm, vay, cho vay, bảo lãnh, miễn, miễn giảm, soạn thảo, dự thảo, chủ trương, tôn trọng, gắn, gắn kết, tránh, không để,
        lãnh đạo, đề cao, thử nghiệm, kiểm định, hiệu chuẩn, tháo dỡ, niêm yết, vận chuyển, bảo quản, lưu giữ, chế biến, sản xuất, kinh doanh, tiêu thụ, xuất khẩu, kê khai, khai báo,
        thiết lập, tranh thủ, họp, phản hồi, tham dự, thẩm tra, cắm mốc, trưng bày, biên tập, nạo vét, gia cố, san lấp, san tạo, tu bổ, tu sửa, duy tu, bảo dưỡng, kiểm đếm, hiệp thương,
        đối thoại, tiếp công dân, tiếp xúc, tạm dừng, đình chỉ, hủy bỏ, bãi bỏ, chấm dứt, gia hạn, truy thu, tịch thu
        """)

    private static let stops = book(
        """
        là, được, bị, phải, cần, nên, với, tại, từ, để, nhằm, khi, nếu, đã, sẽ, đang, trong, theo, trên cơ sở, về, cho, đến, bằng, đối với, vào, do, như, qua, mà, thì, nói, sau,
        cùng, đồng thời, xin, và, hoặc, tự, có thể, phù hợp, thông qua, nêu, đề ra, vướng mắc, gặp, còn, không, chưa, có ý kiến, có nhiệm vụ, có quyền hạn, có văn bản, có biện pháp, có giải pháp, có phương án
        """)
}

extension Substring {
    /// Without blanks at both ends.
    var trimmingBlanks: String {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}

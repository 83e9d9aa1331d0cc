import Vietnamese

/// Words that stand in every official text and tell nothing of its subject.
enum OfficialFormulas {
    private static let book = PhraseBook<Bool>(
        """
        chủ trì, chủ động, phối hợp, tổ chức thực hiện, tổ chức triển khai, tổ chức, thực hiện, triển khai, triển khai thực hiện, xây dựng, tham mưu, rà soát, hướng dẫn, chỉ đạo, tăng cường, đẩy mạnh, \
        tiếp tục, kịp thời, tập trung, đề xuất, ban hành, tổng hợp, theo dõi, đôn đốc, hỗ trợ, nâng cao, hoàn thiện, đảm bảo, bảo đảm, khuyến khích, thúc đẩy, phát triển, hình thành, \
        trên địa bàn, địa bàn tỉnh, các đơn vị, cơ quan, đơn vị, liên quan, có liên quan, các sở, ban, ngành, theo quy định, quy định, ủy ban nhân dân, UBND, của tỉnh, toàn tỉnh, địa phương, \
        nhiệm vụ, giải pháp, nội dung, kế hoạch, hiệu quả, có hiệu quả, phù hợp, giai đoạn, hằng năm, hàng năm, định kỳ, báo cáo, công tác, hoạt động, lĩnh vực, \
        và, của, các, cho, với, trong, về, theo, tại, từ, đến, để, nhằm, là, có, được, những, một, khi, vào, do, bằng, đối với, trên, cũng, như, này, đó, ra, năm, số, ngày, tháng
        """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { (String($0.drop { $0 == " " }), true) })

    /// How many words of such a phrase begin at a place.
    static func count(_ words: [Word], at index: Int) -> Int? { book.longest(in: words, at: index)?.count }
}

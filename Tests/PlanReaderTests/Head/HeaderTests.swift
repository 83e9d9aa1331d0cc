import PlanReader
import Planning
import Testing

/// Who issued a document, what it is and what it is called, however its head is set.
@Suite("The head of a document")
struct HeaderTests {
    private func header(_ text: String) throws -> PlanHeader { try PlanSample.reader().read(PlanSample.document(text)).draft.header }

    @Test("of a letter that came without its letterhead is told by its greeting and its signature")
    func letter() throws {
        let found = try header(
            """
            Kính gửi:
            - Sở Nội vụ;
            - UBND các phường, xã.

            Thời gian qua, việc kiểm kê kho trên địa bàn tỉnh Sơn Lam còn chậm. Ủy ban nhân dân tỉnh yêu cầu:
            1. Sở Nội vụ rà soát các kho.
            2. Sở Tài chính bố trí kinh phí./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trịnh Văn An
            """)
        #expect(found.type?.value == "Công văn")
        #expect(found.issuer?.value == "Ủy ban nhân dân tỉnh Sơn Lam")
        #expect(found.signer?.value == "Trịnh Văn An")
    }

    private static let decision = """
        BAN HÀNH KẾ HOẠCH KIỂM KÊ KHO DỰ TRỮ CỦA CÁC CƠ QUAN NHÀ NƯỚC VÀ ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP TRÊN PHẠM VI CẢ NƯỚC ĐẾN NĂM 2027
        THỦ TƯỚNG CHÍNH PHỦ
        Căn cứ Luật Dự trữ quốc gia ngày 20 tháng 11 năm 2012;
        Xét đề nghị của Bộ trưởng Bộ Tài chính,
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê kho.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

        Nơi nhận:
        - Lưu: VT.
        THỦ TƯỚNG

        Trịnh Văn An

        KẾ HOẠCH
        KIỂM KÊ KHO DỰ TRỮ
        (Ban hành kèm theo Quyết định số 77/QĐ-TTg ngày 05 tháng 3 năm 2026 của Thủ tướng Chính phủ)
        I. NHIỆM VỤ
        1. Rà soát các kho.
        2. Kiểm tra sổ sách.
        """

    @Test("of a decision without number and type is told over its legal basis and by what it issues")
    func decision() throws {
        let found = try header(Self.decision)
        #expect(found.type?.value == "Quyết định")
        #expect(found.title?.value.hasPrefix("BAN HÀNH KẾ HOẠCH KIỂM KÊ KHO") == true)
        #expect(found.title?.value.hasSuffix("ĐẾN NĂM 2027") == true)
        #expect(found.number?.value == "77/QĐ-TTg")
        #expect(found.date?.value == "2026-03-05")
        #expect(found.issuer?.value == "Thủ tướng Chính phủ")
    }

    @Test("has a title that ends before the authority and before the first sentence")
    func title() throws {
        let decided = try header(
            """
            BỘ TÀI CHÍNH
            Số: 45/QĐ-BTC   |   Hà Nội, ngày 05 tháng 3 năm 2026

            QUYẾT ĐỊNH
            PHÊ DUYỆT KẾ HOẠCH KIỂM KÊ KHO
            BỘ TRƯỞNG BỘ TÀI CHÍNH
            Căn cứ Luật Dự trữ quốc gia ngày 20 tháng 11 năm 2012;
            1. Rà soát các kho.
            2. Kiểm tra sổ sách.
            """)
        #expect(decided.title?.value == "PHÊ DUYỆT KẾ HOẠCH KIỂM KÊ KHO")
        let planned = try header(
            """
            ỦY BAN NHÂN DÂN TỈNH SƠN LAM
            Số: 12/KH-UBND   |   Sơn Lam, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH

            KIỂM KÊ KHO DỰ TRỮ, TRẠM 5G CỦA CÁC CƠ QUAN TRÊN ĐỊA BÀN
            TỈNH SƠN LAM VÀ CÁC ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP ĐẾN NĂM 2027

            Triển khai thực hiện Nghị quyết về dự trữ của tỉnh và các văn
            bản hướng dẫn của trung ương, Ủy ban nhân dân tỉnh ban hành Kế
            hoạch kiểm kê kho dự trữ với những nội dung chủ yếu sau đây để
            các cơ quan, đơn vị trên địa bàn tỉnh thống nhất thực hiện, cụ
            thể như sau:

            I. NHIỆM VỤ

            1. Rà soát các kho dự trữ đang được giao cho các cơ quan, đơn
            vị quản lý và lập danh mục các kho cần sửa chữa trong năm nay,
            báo cáo Ủy ban nhân dân tỉnh.

            2. Kiểm tra sổ sách của các kho đã được bàn giao trong các năm
            trước và xử lý dứt điểm các sai lệch theo quy định hiện hành.
            """)
        #expect(planned.title?.value.hasPrefix("KIỂM KÊ KHO DỰ TRỮ") == true)
        #expect(planned.title?.value.hasSuffix("ĐẾN NĂM 2027") == true)
    }

    @Test("has an authority that no place, symbol or person goes into")
    func authority() throws {
        let found = try header(
            """
                 ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   TỈNH SƠN LAM                           Độc lập - Tự do - Hạnh phúc
                                                      Sơn Lam, ngày 10 tháng 7 năm 2026
                  Số: 713 /UBND-TH
            V/v kiểm kê kho

            Kính gửi: Sở Nội vụ.

            1. Rà soát các kho.
            2. Kiểm tra sổ sách.
            """)
        #expect(found.issuer?.value == "Ủy ban nhân dân tỉnh Sơn Lam")
        #expect(found.place?.value == "Sơn Lam")
        let notice = try header("Số: 2 /CT-UBND Sơn Lam, ngày 10 tháng 7 năm 2026\nCHỈ THỊ\nVề kiểm kê kho\n\n1. Rà soát các kho.\n2. Kiểm tra sổ sách.\n")
        #expect(notice.place?.value == "Sơn Lam")
    }

    @Test("of an office that notifies by order of its minister names the ministry")
    func byOrder() throws {
        let found = try header(
            """
            Thông báo kết luận của bộ trưởng tại hội nghị tổng kết công tác năm 2026
            Ngày 05/01/2026, Bộ Xây dựng đã tổ chức Hội nghị tổng kết công tác.
            1. Rà soát các kho.
            2. Kiểm tra sổ sách.
            Thừa lệnh Bộ trưởng, Văn phòng Bộ xin thông báo để các đơn vị thực hiện.
            """)
        #expect(found.issuer?.value == "Bộ Xây dựng")
    }
}

/// Of what plans and tasks are said; invented, and in the manner of such papers.
enum PlanWords {
    static let themes = [
        "phát triển khoa học, công nghệ và đổi mới sáng tạo", "chuyển đổi số", "cải cách hành chính", "phát triển hạ tầng số", "bảo đảm an toàn thông tin mạng",
        "phát triển nguồn nhân lực chất lượng cao", "phát triển kinh tế số, xã hội số", "nâng cao chất lượng dịch vụ công trực tuyến",
        "hỗ trợ khởi nghiệp sáng tạo",
        "phát triển tài sản trí tuệ", "ứng dụng công nghệ sinh học trong nông nghiệp", "phát triển dữ liệu mở và cơ sở dữ liệu dùng chung",
        "nâng cao năng suất, chất lượng sản phẩm, hàng hóa", "phát triển nông nghiệp công nghệ cao",
        "chuyển đổi xanh và sử dụng năng lượng tiết kiệm, hiệu quả",
        "phổ cập kỹ năng số cho người dân", "số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", "phát triển thị trường khoa học và công nghệ",
    ]
    static let verbs = [
        "Xây dựng", "Triển khai", "Tổ chức thực hiện", "Rà soát, bổ sung", "Đẩy mạnh", "Tham mưu ban hành", "Phát triển", "Hoàn thiện", "Hỗ trợ",
        "Kiểm tra, đánh giá",
        "Hướng dẫn, đôn đốc", "Tuyên truyền, phổ biến", "Nâng cấp", "Vận hành", "Khảo sát, thống kê", "Cập nhật", "Thu hút", "Đào tạo, bồi dưỡng", "Ứng dụng",
        "Công khai",
        "Nghiên cứu, đề xuất", "Bố trí kinh phí cho", "Kết nối", "Sơ kết, tổng kết", "Nhân rộng", "Chuẩn hóa", "Số hóa", "Duy trì, cải thiện",
        "Huy động nguồn lực cho",
    ]
    static let objects = [
        "cơ sở dữ liệu dùng chung", "hạ tầng số", "dịch vụ công trực tuyến toàn trình", "nền tảng số phục vụ người dân",
        "hệ thống thông tin giải quyết thủ tục hành chính",
        "chương trình khoa học và công nghệ", "sàn giao dịch công nghệ", "mạng lưới tổ công nghệ số cộng đồng",
        "đề án phát triển nguồn nhân lực chất lượng cao",
        "quỹ phát triển khoa học và công nghệ", "tài sản trí tuệ và chỉ dẫn địa lý", "mô hình nông nghiệp thông minh", "trung tâm khởi nghiệp đổi mới sáng tạo",
        "kho dữ liệu mở", "quy chế bảo đảm an toàn thông tin mạng", "danh mục nhiệm vụ trọng điểm", "hồ sơ sức khỏe điện tử", "học liệu số",
        "phòng thí nghiệm trọng điểm",
        "chữ ký số cá nhân", "bản đồ số nông nghiệp", "hệ thống truy xuất nguồn gốc nông sản", "các nhiệm vụ khoa học và công nghệ cấp tỉnh",
        "mạng lưới trạm quan trắc",
        "chính sách ưu đãi doanh nghiệp công nghệ", "đội ngũ chuyên gia, nhà khoa học", "hệ thống camera giám sát giao thông", "thư viện số",
        "sổ tay kỹ năng số",
        "vùng phủ sóng di động băng rộng", "kiến trúc số của tỉnh", "hệ thống họp trực tuyến", "hợp tác với các viện, trường",
        "tiêu chuẩn, quy chuẩn kỹ thuật địa phương",
    ]
    static let scopes = [
        "trên địa bàn tỉnh", "tại các xã, phường", "trong cơ quan nhà nước", "cho doanh nghiệp nhỏ và vừa", "đối với cán bộ, công chức, viên chức",
        "ở vùng sâu, vùng xa",
        "trong lĩnh vực y tế", "trong lĩnh vực giáo dục", "trong lĩnh vực nông nghiệp", "tại các khu công nghiệp", "gắn với cải cách hành chính",
        "theo hướng hiện đại, đồng bộ", "phù hợp với điều kiện của địa phương", "bảo đảm tiết kiệm, hiệu quả", "kết nối với cơ sở dữ liệu quốc gia",
        "phục vụ chỉ đạo, điều hành", "trong lĩnh vực du lịch", "tại các trường phổ thông", "cho hợp tác xã và hộ kinh doanh", "ở các làng nghề truyền thống",
    ]
    static let purposes = [
        "nhằm nâng cao năng lực cạnh tranh", "góp phần thúc đẩy tăng trưởng kinh tế", "để người dân tiếp cận thuận lợi hơn", "tạo chuyển biến về nhận thức",
        "làm cơ sở cho giai đoạn tiếp theo", "bảo đảm thống nhất, không chồng chéo", "khắc phục hạn chế đã được chỉ ra", "đáp ứng yêu cầu của tình hình mới",
    ]
    static let products = [
        "Báo cáo kết quả", "Quyết định được ban hành", "Đề án được phê duyệt", "Phần mềm đưa vào sử dụng", "Bộ dữ liệu được công bố", "Hội nghị được tổ chức",
    ]
    static let fields = ["khoa học và công nghệ", "chuyển đổi số", "nông nghiệp", "giáo dục", "y tế", "công thương", "nội vụ", "văn hóa, du lịch"]
    static let works = [
        "Lập dự toán và kế hoạch chi tiết", "Khảo sát hiện trạng", "Lựa chọn đơn vị tư vấn", "Tổ chức lớp tập huấn", "Thí điểm tại một đơn vị",
        "Nghiệm thu, bàn giao",
        "Xin ý kiến các cơ quan liên quan", "Mua sắm trang thiết bị", "Hoàn thiện hồ sơ trình phê duyệt", "Đánh giá kết quả và rút kinh nghiệm",
    ]
    static let chapters = [
        "NHIỆM VỤ CHUNG", "HẠ TẦNG VÀ NỀN TẢNG", "NGUỒN NHÂN LỰC", "DỮ LIỆU VÀ ỨNG DỤNG", "CƠ CHẾ, CHÍNH SÁCH", "TUYÊN TRUYỀN, NÂNG CAO NHẬN THỨC",
    ]
}

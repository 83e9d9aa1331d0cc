/// The words that sentences of an invented plan are made of.
enum PlanPhrases {
    static let province = "Sơn Hà"

    static let verbs = [
        "Xây dựng", "Triển khai", "Tổ chức thực hiện", "Rà soát, bổ sung", "Đẩy mạnh", "Tham mưu ban hành", "Phát triển", "Hoàn thiện", "Hỗ trợ",
        "Kiểm tra, đánh giá",
        "Hướng dẫn, đôn đốc", "Tuyên truyền, phổ biến", "Nâng cấp", "Vận hành", "Khảo sát, thống kê", "Cập nhật", "Thu hút", "Đào tạo, bồi dưỡng", "Ứng dụng",
        "Công khai",
    ]

    static let objects = [
        "cơ sở dữ liệu dùng chung", "hạ tầng số", "dịch vụ công trực tuyến toàn trình", "nền tảng số phục vụ người dân",
        "hệ thống thông tin giải quyết thủ tục hành chính",
        "chương trình khoa học và công nghệ", "sàn giao dịch công nghệ", "mạng lưới tổ công nghệ số cộng đồng",
        "đề án phát triển nguồn nhân lực chất lượng cao",
        "quỹ phát triển khoa học và công nghệ", "tài sản trí tuệ và chỉ dẫn địa lý", "mô hình nông nghiệp thông minh", "trung tâm khởi nghiệp đổi mới sáng tạo",
        "kho dữ liệu mở",
        "quy chế bảo đảm an toàn thông tin mạng", "danh mục nhiệm vụ trọng điểm", "hồ sơ sức khỏe điện tử", "học liệu số", "phòng thí nghiệm trọng điểm",
        "chữ ký số cá nhân",
    ]

    static let scopes = [
        "trên địa bàn tỉnh", "tại các xã, phường", "trong cơ quan nhà nước", "cho doanh nghiệp nhỏ và vừa", "đối với cán bộ, công chức, viên chức",
        "ở vùng sâu, vùng xa",
        "trong lĩnh vực y tế", "trong lĩnh vực giáo dục", "trong lĩnh vực nông nghiệp", "tại các khu công nghiệp", "gắn với cải cách hành chính",
        "theo hướng hiện đại, đồng bộ",
        "phù hợp với điều kiện của địa phương", "bảo đảm tiết kiệm, hiệu quả", "kết nối với cơ sở dữ liệu quốc gia", "phục vụ chỉ đạo, điều hành",
    ]

    static let bodies = [
        "Sở Khoa học và Công nghệ", "Sở Tài chính", "Sở Nội vụ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Nông nghiệp và Môi trường", "Sở Công Thương",
        "Sở Xây dựng", "Sở Tư pháp",
        "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng UBND tỉnh", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Thanh tra tỉnh", "Ban Quản lý Khu kinh tế tỉnh",
        "Trường Đại học Sơn Hà",
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Báo và Phát thanh, Truyền hình tỉnh",
    ]

    static let groups = [
        "các sở, ban, ngành", "UBND các xã, phường", "các cơ quan, đơn vị có liên quan", "các doanh nghiệp viễn thông", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "các tổ chức chính trị - xã hội",
    ]

    static let sources = [
        ("Nghị quyết", "NQ/TU", "của Tỉnh ủy"), ("Quyết định", "QĐ-TTg", "của Thủ tướng Chính phủ"), ("Nghị định", "NĐ-CP", "của Chính phủ"),
        ("Kế hoạch", "KH-UBND", "của UBND tỉnh"),
        ("Chỉ thị", "CT-TTg", "của Thủ tướng Chính phủ"), ("Quyết định", "QĐ-BKHCN", "của Bộ Khoa học và Công nghệ"),
    ]

    static let purposes = [
        "nhằm nâng cao năng lực cạnh tranh", "góp phần thúc đẩy tăng trưởng kinh tế", "để người dân tiếp cận thuận lợi hơn", "tạo chuyển biến về nhận thức",
        "làm cơ sở cho giai đoạn tiếp theo",
        "bảo đảm thống nhất, không chồng chéo", "khắc phục hạn chế đã được chỉ ra", "đáp ứng yêu cầu của tình hình mới",
    ]
}

import Vietnamese

/// Nouns that open the name of a body: `Sở`, `Cục`, `Hội`, `Công ty` …
enum HeadNouns {
    /// How names with this head are made.
    enum Family: Sendable {
        /// `Sở`, `Bộ`: only what the catalogue knows, or capitals, goes on the name.
        case department
        /// `UBND`, `HĐND`: a place follows.
        case committee
        /// `Phòng`, `Cục`, `Trung tâm` …: the name goes on to the next verb.
        case agency
        /// `Công ty`, `Doanh nghiệp`: a firm.
        case firm
        /// `Công an`, `Cảnh sát`, `lực lượng …`: may stand alone.
        case force
        /// `Trưởng thôn`, `tổ dân phố`: people and groups at the bottom.
        case local
    }

    static func read(_ words: [Word], at index: Int) -> (family: Family, count: Int)? {
        guard index < words.count, words[index].isLetters, others.longest(in: words, at: index) == nil else { return nil }
        return book.longest(in: words, at: index).map { ($0.meaning, $0.count) }
    }

    /// Words that begin like a head and are something else: `hội nhập`, `ban hành`, `phòng ngừa`.
    private static let others = PhraseBook<Bool>(
        [
            "hội nhập", "hội nghị", "hội thảo", "hội chợ", "hội đàm", "hội họp", "hội thi", "hội diễn", "ban hành", "ban đầu", "ban đêm", "phòng ngừa", "phòng chống", "phòng , chống", "phòng thí nghiệm", "phòng cháy",
            "phòng thủ", "phòng học", "phòng bệnh", "phòng dịch", "bộ máy", "bộ phận", "bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "bộ công cụ", "bộ quy chuẩn", "bộ luật", "bộ đội cụ hồ", "sở hữu", "sở tại",
            "viện trợ", "viện phí", "viện dẫn", "đội ngũ", "trường học", "trường hợp", "báo cáo", "báo chí", "quỹ đất", "vụ việc", "vụ án", "vụ mùa", "vụ lợi", "cục bộ", "văn phòng phẩm", "thuế suất", "thuế thu nhập",
            "thuế giá trị", "thuế tài nguyên", "thanh tra kiểm tra", "thanh tra , kiểm tra", "ban công", "báo động", "báo hiệu", "báo giá", "đài tưởng niệm", "trạm bơm", "viễn thông thụ động", "mặt trận này", "hội trường",
            "hội viên", "ban bố", "ban chấp hành", "bộ môn", "bộ hồ sơ", "trường lớp", "trường tồn", "tổ chức pháp lý", "vụ đông", "vụ xuân",
        ].map { ($0, true) })

    private static let book: PhraseBook<Family> = {
        var book = PhraseBook<Family>([])
        for noun in ["sở", "bộ"] { book.add(noun, .department) }
        for noun in ["UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân"] { book.add(noun, .committee) }
        for noun in ["ủy ban", "UB", "UBMTTQ"] { book.add(noun, .agency) }
        for noun in [
            "ban", "phòng", "cục", "chi cục", "tổng cục", "vụ", "viện", "trường", "trung tâm", "văn phòng", "thanh tra", "kho bạc", "ngân hàng", "bảo hiểm xã hội", "thuế", "hải quan", "hội", "hiệp hội",
            "liên đoàn", "liên minh", "liên hiệp", "đoàn thanh niên", "mặt trận", "mặt trận tổ quốc", "MTTQ", "quỹ", "báo", "tạp chí", "tổ đảng", "đảng đoàn", "ban cán sự đảng", "đảng bộ", "chi bộ", "đoàn đại biểu quốc hội", "tổ biên tập", "tổ thẩm định", "đài", "học viện", "bộ chỉ huy", "bộ tư lệnh", "bộ đội biên phòng", "tòa án",
            "viện kiểm sát", "trung ương hội", "trung ương đoàn", "bưu điện", "viễn thông", "điện lực", "hội đồng", "hội đồng quản trị", "hội đồng thành viên", "ban chỉ đạo", "BCĐ", "ban quản lý", "BQL", "tổ công tác", "đoàn công tác", "chi nhánh", "tỉnh ủy", "thành ủy", "huyện ủy",
            "đảng ủy", "ban thường vụ", "tỉnh đoàn", "thành đoàn", "liên đoàn lao động", "cảng vụ", "trạm", "bệnh viện", "hạt kiểm lâm", "quân khu", "tổ chức pháp chế", "thường trực", "cơ quan thường trực",
            "cấp ủy", "tiểu ban", "ban tuyên giáo", "ban tổ chức", "ban dân vận", "ban nội chính", "ủy ban kiểm tra", "hội liên hiệp phụ nữ", "hội nông dân", "hội cựu chiến binh", "đơn vị sự nghiệp", "đội", "cơ quan", "khu quản lý", "ban điều hành", "đoàn kiểm tra", "nhà xuất bản", "thông tấn xã", "thư viện", "bảo tàng", "nhà văn hóa", "tổ giúp việc", "nhóm giúp việc", "nhóm công tác",
            "tổ soạn thảo", "ban thường trực", "vườn quốc gia", "hạt",
        ] { book.add(noun, .agency) }
        for noun in ["công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "danh nghiệp", "hợp tác xã", "xí nghiệp", "nhà máy", "chủ đầu tư", "ngân hàng thương mại", "công ty cổ phần", "công ty TNHH", "công ty trách nhiệm hữu hạn", "công ty TNHH MTV", "công ty TNHH một thành viên", "công ty CP", "doanh nghiệp tư nhân", "liên danh"] { book.add(noun, .firm) }
        for noun in ["công an", "cảnh sát", "lực lượng", "quân sự", "bộ đội", "quản lý thị trường", "kiểm lâm"] { book.add(noun, .force) }
        for noun in ["trưởng thôn", "tổ trưởng", "trưởng ban", "tổ dân phố"] { book.add(noun, .local) }
        return book
    }()

    private static let offices = PhraseBook<Bool>(
        [
            "thủ trưởng", "chủ tịch", "giám đốc", "cục trưởng", "bộ trưởng", "trưởng ban", "người đứng đầu", "lãnh đạo", "bí thư", "chi cục trưởng", "tổng giám đốc", "hiệu trưởng", "viện trưởng", "trưởng phòng",
            "=chánh", "chánh án", "tổng cục trưởng", "chủ nhiệm", "thủ trưởng cơ quan", "trưởng", "vụ trưởng", "đồng chí giám đốc", "đồng chí chủ tịch", "các đồng chí", "đồng chí", "tập thể lãnh đạo",
            "tổng biên tập", "phó trưởng ban", "chỉ huy trưởng", "tư lệnh", "phó chủ tịch", "phó giám đốc", "chủ tịch hội đồng thành viên", "chủ tịch hội đồng quản trị", "chủ tịch HĐTV", "chủ tịch HĐQT",
        ].map { ($0, true) })

    /// An office-holder, behind whom the body itself is named.
    static func office(_ words: [Word], at index: Int) -> Int? { offices.longest(in: words, at: index)?.count }
}

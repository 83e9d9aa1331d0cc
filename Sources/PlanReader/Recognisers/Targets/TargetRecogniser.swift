import Planning
import Vietnamese

/// Finds the numbers that a task must reach, with their counted nouns: `02-05 doanh nghiệp`, `ít nhất 30%`.
struct TargetRecogniser {
    let words: [Word]
    let text: CleanText
    /// Words of cited documents and of deadlines, whose numbers count nothing.
    let taken: [Range<Int>]

    struct Reading: Sendable {
        var target: Target
        var words: Range<Int>
    }

    func read() -> [Reading] {
        var readings: [Reading] = []
        var index = 0
        while index < words.count {
            if let reading = reading(at: index) {
                readings.append(reading)
                index = reading.words.upperBound
            } else {
                index += 1
            }
        }
        return readings
    }

    private func reading(at index: Int) -> Reading? {
        guard words[index].isNumber, !taken.contains(where: { $0.contains(index) }), let first = value(index), !isName(index) else { return nil }
        let (second, afterSecond) = upper(behind: index)
        let (unit, end) = unit(at: afterSecond)
        guard let unit, isReached(index, unit) else { return nil }
        let bounds = bounds(index, end, first, second)
        let printed = text.words(in: Int(words[index].start)..<Int(words[end - 1].end))
        return Reading(target: Target(min: bounds.min, max: bounds.max, unit: unit, text: printed), words: index..<end)
    }

    /// `2.305` is two thousand and more, `33,59` has a fraction.
    private func value(_ index: Int) -> Double? {
        guard index < words.count, words[index].isNumber else { return nil }
        let printed = text.words(in: words[index].range)
        let groups = printed.split(separator: ".")
        let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
        let plain = isGrouped ? groups.joined() : printed
        return Double(String(plain.map { $0 == "," ? "." : $0 }))
    }

    private static let upTo = PhraseBook<Bool>([("đến", true), ("tới", true)])

    /// The upper number of a range: `02-05`, `05 đến 06`.
    private func upper(behind index: Int) -> (value: Double?, end: Int) {
        let joint = index + 1
        guard joint + 1 < words.count, words[joint].isSign("-") || Self.upTo.longest(in: words, at: joint) != nil, let value = value(joint + 1) else { return (nil, index + 1) }
        return (value, joint + 2)
    }

    private static let names = PhraseBook<Bool>(
        [
            "số", "điều", "khoản", "điểm", "mục", "chương", "phụ lục", "biểu", "mẫu", "quý", "tháng", "năm", "ngày", "giai đoạn", "lần thứ", "thứ", "khóa", "nhóm", "cấp", "loại", "hạng", "bậc", "kỷ niệm", "TCVN", "QCVN", "ISO",
            "tuổi", "lớp", "khu vực", "quốc lộ", "đường", "phiên bản", "covid", "gồm", "nhóm từ", "trong", "đối với", "nhất là đối với", "đề án", "quân khu", "sau", "dự án", "lãi suất", "có", "mức", "công suất", "trước", "hơn",
            "thời kỳ", "nhiệm kỳ", "với tỷ lệ", "tỷ lệ", "việt nam", "trình độ", "vòng", "hộ nghèo", "mức hỗ trợ", "còn", "hệ số",
        ].map { ($0, true) })

    /// The number names a thing: an article, a year, a standard.
    private func isName(_ index: Int) -> Bool {
        if isBounded(index) { return false }
        return isYear(index) || index > 0 && words[index - 1].isCapitalised && index > 1 && words[index - 2].isLetters || (max(0, index - 4)..<index).contains { start in Self.names.longest(in: words, at: start).map { start + $0.count == index } ?? false }
            || index + 1 < words.count && (words[index + 1].isSign("/") || words[index + 1].isSign(".") && !words[index + 1].spaced && index + 2 < words.count && !words[index + 2].spaced)
    }

    /// `không ít hơn 40`: the words say that the number is a bound.
    private func isBounded(_ index: Int) -> Bool {
        index > 2 && Self.atLeast.longest(in: words, at: index - 3)?.count == 3
    }

    private func isYear(_ index: Int) -> Bool { words[index].range.count == 4 && value(index).map { (1900...2100).contains($0) } == true }

    private static let time = PhraseBook<Bool>(
        ["năm", "tháng", "ngày", "giờ", "h", "tuổi", "tuần", "phút", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "lần", "kỳ", "đầu năm", "cuối năm", "cấp", "bước", "triệu đồng", "tỷ đồng", "kV", "MW", "m", "độ"].map { ($0, true) })

    private static let units = PhraseBook<Bool>(
        [
            "doanh nghiệp", "dự án", "cán bộ", "tấn", "ha", "hecta", "sự kiện", "mô hình", "nhà ở", "nhà", "hộ", "hộ gia đình", "hộ nghèo", "người", "học viên", "sản phẩm", "nhiệm vụ", "đề tài", "hội nghị", "hội thảo", "cuộc", "đợt",
            "xã", "huyện", "phường", "thôn", "cơ sở", "công trình", "km", "m2", "m3", "lao động", "văn bản", "tổ chức", "đơn vị", "cá nhân", "trường", "lượt người", "lượt", "thủ tục", "dịch vụ", "giải pháp", "sáng chế", "đề án",
            "chuyên đề", "bài", "tin", "phóng sự", "khu công nghiệp", "cụm công nghiệp", "khu", "cụm", "trạm", "hợp tác xã", "nhãn hiệu", "trung tâm", "chức danh", "đồng chí", "giáo viên", "biên chế", "tỉnh", "khu phố", "tổ dân phố",
            "lớp", "buổi", "cây", "con", "giống", "quy trình", "tiêu chuẩn", "bộ", "hệ thống", "cơ quan", "sở", "ngành", "địa phương", "phòng", "kỹ sư", "chuyên gia", "đại biểu", "gian hàng", "cửa hàng", "chợ", "làng nghề", "điểm",
        ].map { ($0, true) })

    /// The counted noun, coordinated nouns whole; `%`.
    private func unit(at index: Int) -> (unit: String?, end: Int) {
        guard index < words.count else { return (nil, index) }
        if words[index].isSign("%") { return isRate(index + 1) || index + 1 < words.count && words[index + 1].isSign("-") ? (nil, index) : ("%", index + 1) }
        guard words[index].isLetters, Self.time.longest(in: words, at: index) == nil else { return (nil, index) }
        let known = Self.units.longest(in: words, at: index)
        if known == nil {
            guard !Verbs.endsName(words, at: index), Self.actions.longest(in: words, at: index) == nil, !Connector.isAnd(words[index]), words[index].shape == .lower else { return (nil, index) }
        }
        var end = index + (known?.count ?? unknownLength(index))
        while end + 1 < words.count, words[end].isSign(","), let (_, count) = Self.units.longest(in: words, at: end + 1), words[end + 1].shape == .lower { end += 1 + count }
        return (text.words(in: Int(words[index].start)..<Int(words[end - 1].end)), end)
    }

    private static let actions = PhraseBook<Bool>([("chống", true), ("phòng", true), ("của", true), ("các", true), ("những", true), ("trở", true)])

    private func unknownLength(_ index: Int) -> Int {
        index + 1 < words.count && words[index + 1].shape == .lower && !Verbs.endsName(words, at: index + 1) ? 2 : 1
    }

    /// `3% / năm` is a rate.
    private func isRate(_ index: Int) -> Bool { index < words.count && words[index].isSign("/") }

    private static let achieving = PhraseBook<Bool>(
        [
            "hỗ trợ", "đào tạo", "chứng nhận", "xây dựng", "hình thành", "thành lập", "tổ chức", "triển khai", "sản xuất", "đạt", "ít nhất", "tối thiểu", "trên", "bình chọn", "tập huấn", "phát triển", "thực hiện", "hoàn thành", "lên",
            "giảm", "tăng", "cấp", "trồng", "mở", "cắt giảm", "số hóa", "phấn đấu", "bảo đảm", "đảm bảo", "đầu tư", "lựa chọn", "thu hút", "duy trì", "tại", "cho", "bồi dưỡng", "nâng", "sửa chữa", "từ", "công nhận", "khoảng", "chọn",
            "bố trí", "cử", "tuyển", "tuyển chọn", "nghiệm thu", "kiểm tra", "thanh tra", "trao", "tặng", "ban hành", "đăng ký", "khảo sát", "tiếp nhận", "giao", "tối đa", "không quá", "dưới", "được", "và", "với", "vượt", "chuyển giao",
            "xử lý", "giải quyết", "xóa", "di dời", "lắp đặt", "trang bị", "tuyên truyền", "phát hành", "phấn đấu đạt", "chủ trì", "không ít hơn", "không thấp hơn", "không dưới",
        ].map { ($0, true) })

    /// The number stands in what is to be done: an achieving verb before it in the clause.
    private func isReached(_ index: Int, _ unit: String) -> Bool {
        let start = max((words[..<index].lastIndex { $0.isSign(";") || $0.isSign(".") } ?? -1) + 1, index - 9)
        return unit == "%" || (start..<index).contains { Self.achieving.longest(in: words, at: $0) != nil }
    }

    private static let atLeast = PhraseBook<Bool>([("ít nhất", true), ("tối thiểu", true), ("trên", true), ("hơn", true), ("không dưới", true), ("không ít hơn", true), ("tối thiểu đạt", true), ("ít nhất là", true), ("từ ít nhất", true), ("không thấp hơn", true), ("đạt trên", true)])
    private static let atMost = PhraseBook<Bool>([("tối đa", true), ("dưới", true), ("không quá", true), ("không vượt quá", true), ("nhiều nhất", true), ("xuống dưới", true)])
    private static let andMore = PhraseBook<Bool>([("trở lên", true)])
    private static let exceeding = PhraseBook<Bool>([("vượt mức", true), ("hoàn thành vượt mức", true), ("vượt chỉ tiêu", true)])

    private func bounds(_ index: Int, _ end: Int, _ first: Double, _ second: Double?) -> (min: Double?, max: Double?) {
        if let second { return (first, second) }
        let before = max(0, index - 4)..<index
        if before.contains(where: { start in Self.atMost.longest(in: words, at: start).map { start + $0.count == index } ?? false }) { return (nil, first) }
        let exceeds = (max(0, index - 24)..<index).contains { Self.exceeding.longest(in: words, at: $0) != nil }
        let more = (end..<min(end + 3, words.count)).contains { Self.andMore.longest(in: words, at: $0) != nil }
        let least = before.contains { start in Self.atLeast.longest(in: words, at: start).map { start + $0.count == index } ?? false }
        return least || more || exceeds ? (first, nil) : (first, first)
    }
}

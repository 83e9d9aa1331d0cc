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
        if let one = oneOfEach(at: index) { return one }
        guard words[index].isNumber, !taken.contains(where: { $0.contains(index) }), let first = value(index), !isName(index) else { return nil }
        let (second, afterSecond) = upper(behind: index)
        let (unit, end) = money(index, afterSecond) ?? unit(at: afterSecond)
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
        // `1% - 3%`
        let joint = index + 2 < words.count && words[index + 1].isSign("%") && words[index + 2].isSign("-") ? index + 2 : index + 1
        guard joint + 1 < words.count, words[joint].isSign("-") || Self.upTo.longest(in: words, at: joint) != nil, let value = value(joint + 1) else { return (nil, index + 1) }
        return (value, joint + 2)
    }

    private static let time = PhraseBook<Bool>(
        ["năm", "tháng", "ngày", "giờ", "h", "tuổi", "tuần", "phút", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "lần", "kỳ", "đầu năm", "cuối năm", "cấp", "bước", "triệu đồng", "tỷ đồng", "kV", "MW", "m", "độ"].map { ($0, true) })

    private static let units = PhraseBook<Bool>(
        [
            "doanh nghiệp", "dự án", "cán bộ", "tấn", "ha", "hecta", "sự kiện", "mô hình", "nhà ở", "nhà", "hộ", "hộ gia đình", "hộ nghèo", "người", "học viên", "sản phẩm", "nhiệm vụ", "đề tài", "hội nghị", "hội thảo", "cuộc", "đợt",
            "xã", "huyện", "phường", "thôn", "cơ sở", "công trình", "km", "m2", "m3", "lao động", "văn bản", "tổ chức", "đơn vị", "cá nhân", "trường", "lượt người", "lượt", "thủ tục", "dịch vụ", "giải pháp", "sáng chế", "đề án",
            "chuyên đề", "bài", "tin", "phóng sự", "khu công nghiệp", "cụm công nghiệp", "khu", "cụm", "trạm", "hợp tác xã", "nhãn hiệu", "trung tâm", "chức danh", "đồng chí", "giáo viên", "biên chế", "tỉnh", "khu phố", "tổ dân phố",
            "lớp", "buổi", "cây", "con", "giống", "quy trình", "tiêu chuẩn", "bộ", "hệ thống", "cơ quan", "sở", "ngành", "địa phương", "phòng", "kỹ sư", "chuyên gia", "đại biểu", "gian hàng", "cửa hàng", "chợ", "làng nghề", "điểm", "chiếc", "vùng",
        ].map { ($0, true) })

    /// The counted noun, coordinated nouns whole; `%`.
    private func unit(at index: Int) -> (unit: String?, end: Int) {
        guard index < words.count else { return (nil, index) }
        if words[index].isSign("%") { return isRate(index + 1) || index + 1 < words.count && words[index + 1].isSign("-") ? (nil, index) : ("%", index + 1) }
        guard words[index].isLetters else { return (nil, index) }
        let known = Self.units.longest(in: words, at: index)
        // `đồng chí` is no money.
        if let time = Self.time.longest(in: words, at: index), known.map({ $0.count > time.count }) != true { return (nil, index) }
        if known == nil {
            guard !Verbs.endsName(words, at: index), Self.actions.longest(in: words, at: index) == nil, !Connector.isAnd(words[index]), words[index].shape == .lower else { return (nil, index) }
        }
        var end = index + (known?.count ?? unknownLength(index))
        while end + 1 < words.count, words[end].isSign(","), let (_, count) = Self.units.longest(in: words, at: end + 1), words[end + 1].shape == .lower { end += 1 + count }
        return (text.words(in: Int(words[index].start)..<Int(words[end - 1].end)), end)
    }

    private static let actions = PhraseBook<Bool>([("chống", true), ("phòng", true), ("của", true), ("các", true), ("những", true), ("trở", true), ("thuộc", true)])

    private func unknownLength(_ index: Int) -> Int {
        index + 1 < words.count && words[index + 1].shape == .lower && !Verbs.endsName(words, at: index + 1) ? 2 : 1
    }

    private static let interest = PhraseBook<Bool>([("lãi suất", true), ("lãi vay", true), ("tiền lãi", true)])

    /// `3% / năm`, `100% lãi suất` are rates.
    private func isRate(_ index: Int) -> Bool { index < words.count && (words[index].isSign("/") || Self.interest.longest(in: words, at: index) != nil) }

    private static let achieving = PhraseBook<Bool>(
        [
            "hỗ trợ", "đào tạo", "chứng nhận", "xây dựng", "hình thành", "thành lập", "tổ chức", "triển khai", "sản xuất", "đạt", "ít nhất", "tối thiểu", "trên", "bình chọn", "tập huấn", "phát triển", "thực hiện", "hoàn thành", "lên",
            "giảm", "tăng", "cấp", "trồng", "mở", "cắt giảm", "số hóa", "phấn đấu", "bảo đảm", "đảm bảo", "đầu tư", "lựa chọn", "thu hút", "duy trì", "tại", "cho", "bồi dưỡng", "nâng", "sửa chữa", "từ", "công nhận", "khoảng", "chọn",
            "bố trí", "cử", "tuyển", "tuyển chọn", "nghiệm thu", "kiểm tra", "thanh tra", "trao", "tặng", "ban hành", "đăng ký", "khảo sát", "tiếp nhận", "giao", "tối đa", "không quá", "dưới", "được", "và", "với", "vượt", "chuyển giao",
            "xử lý", "giải quyết", "xóa", "di dời", "lắp đặt", "trang bị", "tuyên truyền", "phát hành", "phấn đấu đạt", "chủ trì", "không ít hơn", "không thấp hơn", "không dưới",
        ].map { ($0, true) })

    /// The number stands in what is to be done: an achieving verb before it in the clause; or it opens an item of a list.
    private func isReached(_ index: Int, _ unit: String) -> Bool {
        if index == 0, words[0].range.count == 2, text.words(in: words[0].range).hasPrefix("0") { return true }
        let start = max((words[..<index].lastIndex { $0.isSign(";") || $0.isSign(".") } ?? -1) + 1, index - 9)
        return unit == "%" || (start..<index).contains { Self.achieving.longest(in: words, at: $0) != nil }
    }

    private static let raising = PhraseBook<Bool>(["huy động", "thu hút", "giải ngân", "doanh thu đạt", "kim ngạch", "tổng thu"].map { ($0, true) })
    private static let sums = PhraseBook<Bool>([("tỷ đồng", true), ("tỉ đồng", true), ("triệu đồng", true), ("nghìn tỷ đồng", true), ("triệu USD", true), ("tỷ USD", true)])

    /// `huy động … khoảng 15.000 tỷ đồng`: money that must be raised; what is granted or paid is no target.
    private func money(_ index: Int, _ next: Int) -> (unit: String?, end: Int)? {
        guard let (_, count) = Self.sums.longest(in: words, at: next), index == 0 || !words[index - 1].isSign("("), !isRate(next + count) else { return nil }
        let start = (words[..<index].lastIndex { $0.isSign(";") || $0.isSign(".") } ?? -1) + 1
        guard (start..<index).contains(where: { Self.raising.longest(in: words, at: $0) != nil }) else { return nil }
        return (text.words(in: Int(words[next].start)..<Int(words[next + count - 1].end)), next + count)
    }

    private static let each = PhraseBook<Bool>([("=mỗi", true)])
    private static let one = PhraseBook<Bool>([("=một", true)])

    /// `Mỗi phường chọn một khu phố …`, `mỗi mạn 1 chiếc`: so many for each.
    private func oneOfEach(at index: Int) -> Reading? {
        let isWord = Self.one.longest(in: words, at: index) != nil
        guard isWord || words[index].isNumber && value(index) == 1, index + 1 < words.count, let (_, count) = Self.units.longest(in: words, at: index + 1), words[index + 1].shape == .lower else { return nil }
        let start = max((words[..<index].lastIndex { $0.shape == .sign && !$0.isSign("(") } ?? -1) + 1, index - 8)
        guard (start..<index).contains(where: { Self.each.longest(in: words, at: $0) != nil && $0 + 1 < index }) else { return nil }
        let end = index + 1 + count
        let unit = text.words(in: Int(words[index + 1].start)..<Int(words[end - 1].end))
        let printed = text.words(in: Int(words[index].start)..<Int(words[end - 1].end))
        let bounds = bounds(index, end, 1, nil)
        return Reading(target: Target(min: bounds.min, max: bounds.max, unit: unit, text: printed), words: index..<end)
    }

    private func isName(_ index: Int) -> Bool { !isBounded(index) && NamedNumber(words: words, text: text).names(index, isYear: isYear(index)) }

    /// `không ít hơn 40`, `tối thiểu có 01`: the words say that the number is a bound.
    private func isBounded(_ index: Int) -> Bool { bound(before: index, Self.atLeast) }

    private static let being = PhraseBook<Bool>([("=có", true), ("=đạt", true), ("=là", true)])

    /// The phrase ends right before the number, or before its `có`.
    private func bound(before index: Int, _ book: PhraseBook<Bool>) -> Bool {
        let end = index > 0 && Self.being.longest(in: words, at: index - 1) != nil ? index - 1 : index
        return (max(0, end - 4)..<index).contains { start in book.longest(in: words, at: start).map { start + $0.count == index || start + $0.count == end } ?? false }
    }

    private func isYear(_ index: Int) -> Bool { words[index].range.count == 4 && value(index).map { (1900...2100).contains($0) } == true }

    private static let atLeast = PhraseBook<Bool>([("ít nhất", true), ("tối thiểu", true), ("trên", true), ("hơn", true), ("không dưới", true), ("không ít hơn", true), ("tối thiểu đạt", true), ("ít nhất là", true), ("từ ít nhất", true), ("không thấp hơn", true), ("đạt trên", true)])
    private static let atMost = PhraseBook<Bool>([("tối đa", true), ("dưới", true), ("không quá", true), ("không vượt quá", true), ("nhiều nhất", true), ("xuống dưới", true)])
    private static let andMore = PhraseBook<Bool>([("trở lên", true)])
    private static let exceeding = PhraseBook<Bool>([("vượt mức", true), ("hoàn thành vượt mức", true), ("vượt chỉ tiêu", true)])

    private func bounds(_ index: Int, _ end: Int, _ first: Double, _ second: Double?) -> (min: Double?, max: Double?) {
        if let second { return (first, second) }
        if bound(before: index, Self.atMost) { return (nil, first) }
        let exceeds = (max(0, index - 24)..<index).contains { Self.exceeding.longest(in: words, at: $0) != nil }
        let more = (end..<min(end + 3, words.count)).contains { Self.andMore.longest(in: words, at: $0) != nil }
        return bound(before: index, Self.atLeast) || more || exceeds ? (first, nil) : (first, first)
    }
}

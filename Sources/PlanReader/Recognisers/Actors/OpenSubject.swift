import Vietnamese

/// The subject of a sentence whose names no list has: everything from its first noun to the word that can only open a duty.
///
/// `Các bệnh viện tuyến huyện và các nhà thầu cung ứng thuốc tiếp tục …`
struct OpenSubject {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    /// Words that stand before a verb and never inside a name.
    private static let duties = book([
        "=cần", "=phải", "có trách nhiệm", "chịu trách nhiệm", "chủ trì", "tiếp tục", "chủ động", "tập trung", "tăng cường", "đẩy mạnh", "khẩn trương", "nghiêm túc", "kịp thời", "trực tiếp", "tích cực", "tiến hành", "phát huy", "nâng cao", "bám sát",
        "tự tổ chức", "bảo đảm", "đảm bảo", "tự bảo đảm", "tự đảm bảo", "=chịu", "có kế hoạch", "nghiêm chỉnh", "quyết liệt", "tổ chức thực hiện", "tổ chức triển khai", "triển khai thực hiện", "xây dựng kế hoạch", "chỉ đạo", "theo chức năng", "căn cứ",
    ])
    /// Behind these a duty is somebody else's, or part of the name.
    private static let inner = book(["=được", "=bị", "được giao", "=không", "=đã", "=để", "=nhằm", "=về", "=việc", "công tác", "=sự", "=mà", "=của", "=cho", "=theo", "=khi", "=nếu", "=đang", "=giao"])

    /// People and institutions that act without being authorities.
    private static let groups = book([
        "bệnh viện", "=trường", "trường học", "nhà trường", "cơ sở", "doanh nghiệp", "nhà đầu tư", "chủ đầu tư", "nhà thầu", "hợp tác xã", "nhà mạng", "=viện", "trung tâm", "tổ chức", "hiệp hội", "phó thủ tướng", "=thứ trưởng", "thành viên", "đồng chí", "=đoàn", "=hộ",
        "=chủ", "tập đoàn", "tổng công ty", "công ty", "ngân hàng", "tổ chức tín dụng", "ban quản lý", "cơ quan", "đơn vị", "=vụ", "=cục", "=sở", "=phòng", "=ban", "=bộ", "chi cục", "=hội", "=xã", "=phường", "=huyện", "=tỉnh", "thành phố", "địa phương", "cấp ủy", "chi bộ",
        "đảng bộ", "=đài", "=báo", "tòa án", "=trạm", "=đội", "=tổ", "=quỹ", "cửa hàng", "=chợ", "khu công nghiệp", "lực lượng", "nhà máy", "trưởng phòng", "phó chủ tịch", "phó giám đốc",
    ])

    /// Kinds that are named without a quantifier: `Doanh nghiệp viễn thông bảo đảm …`.
    private static let kinds = book(["doanh nghiệp", "nhà đầu tư", "chủ đầu tư", "nhà thầu", "hợp tác xã", "hộ kinh doanh", "cơ sở sản xuất", "cơ sở kinh doanh", "cơ sở khám", "cơ quan được giao", "đơn vị được giao", "tổ chức , cá nhân"])

    /// The bodies from `start` to the duty; nil where the words are no such sentence.
    func read(at start: Int, until end: Int) -> [BodyMention]? {
        guard opens(start, end), let duty = duty(from: start, end) else { return nil }
        let names = Array(words[start..<last(before: duty)])
        guard names.count > 1, !names.contains(where: { $0.isSign(":") || $0.isSign(".") || $0.isSign("(") }) else { return nil }
        return CellBodies(parser: BodyParser(lexicon: parser.lexicon, text: parser.text, words: names)).read().map { $0.moved(by: start) }
    }

    /// Several of a kind, or an office that is held by one.
    private func opens(_ start: Int, _ end: Int) -> Bool {
        if let count = HeadNouns.office(words, at: start), start + count < end { return words[start + count].isLetters && !PersonNames.opens(words, at: start + count, in: parser.text) }
        if words[start].shape == .capital, Self.kinds.longest(in: words, at: start) != nil { return true }
        return opensGroup(start)
    }

    /// `các trường học …`: several people or institutions of a kind that acts.
    func opensGroup(_ start: Int) -> Bool {
        guard let quantified = Collectives.quantifier(words, at: start), start + quantified < words.count else { return false }
        return Self.groups.longest(in: words, at: start + quantified) != nil
    }

    private func duty(from start: Int, _ end: Int) -> Int? {
        (start + 2..<max(start + 2, min(end, start + 60))).first { index in
            words[index].shape == .lower && (Self.duties.longest(in: words, at: index) != nil || index > start + 4 && isPair(start) && Self.carrying.longest(in: words, at: index) != nil) && ActorCues.passive.longest(in: words, at: index) == nil && !isInner(index, start) && !isObject(index)
        }
    }

    private static let carrying = book(["thực hiện", "tổ chức"])
    private static let pair = book(["tổ chức , cá nhân"])

    /// `Tổ chức, cá nhân hoạt động khoáng sản thực hiện …`
    private func isPair(_ start: Int) -> Bool { Self.pair.longest(in: words, at: start) != nil }

    private func isInner(_ index: Int, _ start: Int) -> Bool {
        (max(start, index - 2)..<index).contains { back in Self.inner.longest(in: words, at: back).map { back + $0.count == index } ?? false }
    }

    /// `chủ đầu tư cần hỗ trợ vốn`: behind another verb the duty is not the subject's own.
    private func isObject(_ index: Int) -> Bool { words[index - 1].isSign("-") || words[index - 1].isSign("/") }

    private func last(before duty: Int) -> Int {
        var last = duty
        while last > 0, words[last - 1].shape == .sign { last -= 1 }
        return last
    }
}

import Vietnamese

/// What a part of a document is for, which says whether its items are tasks.
enum SectionKind: String, Sendable {
    /// Tasks, solutions, organisation, money, reporting: what to do and who does it.
    case duties
    /// Purpose, requirements, principles, scope, legal basis.
    case purpose
    /// Aims and the plan's own figures.
    case aims
    /// What was: situation, results, assessments.
    case background
    /// Forms to fill in, outlines of reports.
    case form
    /// Nothing in its heading says.
    case unknown

    var mayHoldTasks: Bool { self == .duties || self == .unknown }

    /// Judges a heading by its words. `inside` is the kind of the part that holds it: a heading among duties is one more
    /// subject, unless it names a topic that never holds any.
    static func judge(_ words: [Word], inside: SectionKind) -> SectionKind {
        var heard: [Topic] = []
        var index = 0
        while index < words.count {
            if let (topic, count) = topics.longest(in: words, at: index) {
                heard.append(topic)
                index += count
            } else {
                index += 1
            }
        }
        guard inside == .unknown || inside == .duties else { return inside }
        if inside == .duties { return detail(words) ?? .duties }
        return judge(heard, opening: openingTopic(words))
    }

    private enum Topic: Sendable { case duties, purpose, aims, background, form }

    private static func openingTopic(_ words: [Word]) -> Topic? {
        (0..<min(2, words.count)).lazy.compactMap { topics.longest(in: words, at: $0)?.meaning }.first
    }

    private static func judge(_ heard: [Topic], opening: Topic?) -> SectionKind {
        if opening == .background { return .background }
        if heard.contains(.form) { return .form }
        if heard.contains(.duties) { return .duties }
        if heard.contains(.aims) { return .aims }
        if heard.contains(.purpose) { return .purpose }
        return heard.contains(.background) ? .background : .unknown
    }

    /// Topics below a part of duties that only describe: who is meant, where, when.
    private static func detail(_ words: [Word]) -> SectionKind? {
        guard let (kind, count) = details.longest(in: words, at: 0) else { return nil }
        return count == words.count || words.count <= 8 || kind == .aims ? kind : nil
    }

    private static let topics = PhraseBook<Topic>(
        [
            "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "phân công", "trách nhiệm", "kinh phí", "nguồn lực thực hiện", "chế độ báo cáo", "chế độ thông tin",
            "tiến độ", "nội dung thực hiện", "nội dung kế hoạch", "công việc", "phương hướng", "biện pháp", "hoạt động", "các đề án", "chương trình", "lộ trình",
            "nội dung công việc", "nội dung triển khai", "tổ chức triển khai", "các việc cần làm",
        ].map { ($0, Topic.duties) }
            + ["mục đích", "yêu cầu", "quan điểm", "nguyên tắc", "phạm vi", "đối tượng", "căn cứ pháp lý", "căn cứ xây dựng", "cơ sở pháp lý", "sự cần thiết"]
            .map { ($0, Topic.purpose) }
            + ["mục tiêu", "chỉ tiêu"].map { ($0, Topic.aims) }
            + [
                "tình hình", "thực trạng", "kết quả công tác", "kết quả đạt được", "kết quả thực hiện", "những kết quả", "đánh giá", "hạn chế", "tồn tại", "bối cảnh",
                "nguyên nhân", "đặc điểm", "kiểm điểm", "ưu điểm", "bất cập", "về kết quả", "khái quát", "nhận định",
            ].map { ($0, Topic.background) }
            + ["đề cương", "mẫu báo cáo", "biểu mẫu", "mẫu biểu", "mẫu số"].map { ($0, Topic.form) })

    private static let details = PhraseBook<SectionKind>(
        ["đối tượng", "thời gian", "địa điểm", "thành phần", "phạm vi", "hình thức", "nội dung kiểm tra", "thời gian địa điểm", "thời gian , địa điểm", "số lượng"]
            .map { ($0, SectionKind.purpose) }
            + ["mục đích", "yêu cầu", "nguyên tắc", "quan điểm"].map { ($0, SectionKind.purpose) }
            + ["mục tiêu", "chỉ tiêu", "các chỉ tiêu", "các mục tiêu"].map { ($0, SectionKind.aims) })
}

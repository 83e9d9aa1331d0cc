import Planning
import Vietnamese

/// A task that only asks for more of something (`tăng cường`, `đẩy mạnh`, `nâng cao`), with neither number, product nor deadline: nobody can say when it is done.
struct VagueTask: FindingRule {
    static let kind = FindingKind("vague-task", .note)

    func findings(in evidence: Evidence) -> [Finding] {
        let considered = Array(evidence.tasks.indices)
        let tasks = evidence.tasks { hasNoMeasure(evidence.tasks[$0]) && isVague(evidence.words(ofTask: $0)) }
        return TaskGroups.findings(
            Self.kind, tasks: tasks, among: considered, in: evidence,
            one: { "Cụ thể hóa nhiệm vụ \(Quoted.brief($0.text)): nêu chỉ tiêu, sản phẩm hoặc thời hạn để biết khi nào là xong." },
            many: { "Cụ thể hóa \($0) bằng chỉ tiêu, sản phẩm hoặc thời hạn: các nhiệm vụ này chỉ nêu «tăng cường», «đẩy mạnh» và tương tự." })
    }

    private func hasNoMeasure(_ task: TaskDraft) -> Bool { task.kind == .task && task.deadline == nil && task.targets.isEmpty && task.product == nil }

    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    private static let adverbs = book(["tiếp tục", "chủ động", "thường xuyên", "tích cực", "không ngừng", "từng bước", "quan tâm", "chú trọng", "tập trung", "kịp thời", "đồng thời", "phải", "cần", "có trách nhiệm", "trách nhiệm"])
    private static let vague = book([
        "tăng cường", "đẩy mạnh", "nâng cao", "phát huy", "chú trọng", "quan tâm", "đề cao", "thúc đẩy", "đổi mới", "cải thiện", "tạo điều kiện", "khuyến khích", "củng cố", "tích cực", "làm tốt", "thực hiện tốt", "thực hiện có hiệu quả",
        "thực hiện hiệu quả", "bảo đảm", "đảm bảo", "không ngừng", "nghiêm túc thực hiện", "chủ động",
    ])
    /// Verbs whose end can be seen: something is written, issued, held, built or handed over.
    private static let concrete = book([
        "ban hành", "trình", "lập", "xây dựng", "tổ chức", "thành lập", "báo cáo", "tham mưu", "rà soát", "phê duyệt", "công bố", "ký kết", "thẩm định", "cấp", "khảo sát", "số hóa", "cung cấp", "đầu tư", "mua sắm", "bố trí", "lắp đặt", "gửi", "nộp", "hoàn thành",
        "thống kê", "tổng hợp", "sửa đổi", "bổ sung", "kiện toàn", "phân công", "giao", "biên soạn", "in ấn", "thu hồi", "xử phạt", "bàn giao", "nghiệm thu", "đăng ký", "cập nhật", "lựa chọn", "cử", "mở", "hướng dẫn", "soạn thảo", "đề xuất", "tập huấn", "đào tạo",
        "thanh tra", "kiểm tra", "đánh giá", "công khai", "sơ kết", "tổng kết", "hỗ trợ", "triển khai", "xử lý", "thu thập", "kết nối", "đưa", "áp dụng", "bồi dưỡng", "ứng dụng", "lồng ghép",
    ])

    /// The first verb asks for more, and no clause behind it begins with anything whose end can be seen.
    private func isVague(_ words: [Word]) -> Bool {
        guard let head = headVerb(words), Self.vague.longest(in: words, at: head) != nil else { return false }
        return !words.indices.contains { $0 > head && opensClause($0, words) && Self.concrete.longest(in: words, at: $0) != nil }
    }

    /// The first verb behind the subject and the adverbs.
    private func headVerb(_ words: [Word]) -> Int? {
        guard var index = words.indices.first(where: { Self.adverbs.longest(in: words, at: $0) != nil || Verbs.duty(words, at: $0) != nil }) else { return nil }
        while Self.vague.longest(in: words, at: index) == nil, let (_, count) = Self.adverbs.longest(in: words, at: index), index + count < words.count { index += count }
        return index
    }

    private static let joints = book(["để", "nhằm", "thông qua", "bằng", "như", "việc"])

    private func opensClause(_ index: Int, _ words: [Word]) -> Bool {
        let before = words[index - 1]
        return before.shape == .sign || Connector.isAnd(before) || Self.joints.longest(in: words, at: index - 1) != nil
    }
}

import Vietnamese

/// The paragraphs that close a document: the bare formula, the call to carry it out, the request to report difficulties.
enum ClosingParagraph {
    private static let selves = PhraseBook<Bool>(
        [
            "kế hoạch này", "chỉ thị này", "thông báo này", "công văn này", "văn bản này", "chương trình này", "quyết định này", "kết luận này", "nghị quyết này", "đề án này",
            "phương án này", "hướng dẫn này", "nội dung trên", "nội dung nêu trên", "nhiệm vụ trên", "nhiệm vụ nêu trên", "ý kiến chỉ đạo trên", "yêu cầu trên", "yêu cầu nêu trên",
            "trên đây là", "quá trình thực hiện", "quá trình triển khai", "quá trình tổ chức thực hiện", "kết luận trên", "kết luận nêu trên", "chỉ đạo nêu trên", "nội dung của kế hoạch",
        ].map { ($0, true) })

    private static let openers = PhraseBook<Bool>(
        [
            "trên đây là", "trong quá trình", "quá trình thực hiện", "quá trình triển khai", "yêu cầu các", "đề nghị các", "yêu cầu thủ trưởng", "đề nghị thủ trưởng", "căn cứ kế hoạch",
            "căn cứ chỉ thị", "căn cứ nội dung", "căn cứ ý kiến", "nhận được", "nội dung chi tiết", "chỉ thị này", "kế hoạch này", "văn phòng",
        ].map { ($0, true) })

    private static let orders = PhraseBook<Bool>(
        ["yêu cầu", "đề nghị", "chịu trách nhiệm", "có trách nhiệm", "giao", "thông báo"].map { ($0, true) })

    /// Names the document itself or what stands above, and begins as such paragraphs do.
    static func opens(_ words: [Word], mustName: Bool) -> Bool {
        let names = selves.occurs(in: words)
        guard names || !mustName else { return false }
        if openers.longest(in: words, at: 0) != nil { return true }
        return names && words.indices.prefix(24).contains { orders.longest(in: words, at: $0) != nil } && words.first?.isCapitalised == true
    }

    private static let notices = PhraseBook<Bool>([("thông báo để", true), ("thông báo đến", true), ("thông báo tới", true), ("xin thông báo", true), ("=có hiệu lực", true)])
    private static let commands = PhraseBook<Bool>([("yêu cầu", true), ("đề nghị", true), ("giao", true), ("trách nhiệm", true)])

    /// `Văn phòng xin thông báo để các đơn vị biết và thực hiện`: asks nothing more than the orders above.
    static func onlyNotifies(_ words: [Word]) -> Bool { notices.occurs(in: words) && !commands.occurs(in: words) }

    /// `Trên đây là …` and nothing asked of anybody.
    static func isFormula(_ words: [Word]) -> Bool { selves.longest(in: words, at: 0) != nil }
}

/// A sentence that begins with who must act.
enum ActorOpening {
    private static let duties = PhraseBook<Bool>([("có trách nhiệm", true), ("chịu trách nhiệm", true), ("=có nhiệm vụ", true)])

    /// `Văn phòng Bộ có trách nhiệm …` within the first words.
    static func isDuty(_ words: [Word]) -> Bool {
        words.indices.prefix(45).contains { duties.longest(in: words, at: $0) != nil } && words.first?.isCapitalised == true
    }
}

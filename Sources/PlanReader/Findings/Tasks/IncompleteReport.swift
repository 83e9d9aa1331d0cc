import Planning
import Vietnamese

/// A reporting duty that does not say by which day, or to whom.
struct IncompleteReport: FindingRule {
    static let kind = FindingKind("report-incomplete", .warning)

    private struct Gap {
        var task: Int
        var lacksDay: Bool
        var lacksReceiver: Bool
    }

    /// Another rule says when and to whom.
    private static let elsewhere = PhraseBook<Bool>(["theo quy định", "được quy định", "đã quy định", "quy định tại", "theo hướng dẫn", "theo yêu cầu của", "theo mẫu"].map { ($0, true) })

    func findings(in evidence: Evidence) -> [Finding] {
        let reports = evidence.tasks.indices.filter { evidence.tasks[$0].kind == .report }
        let gaps = reports.map { gap(evidence, $0) }.filter { $0.lacksDay || $0.lacksReceiver }
        let told = Dictionary(uniqueKeysWithValues: gaps.map { (evidence.tasks[$0.task].citation, $0) })
        return TaskGroups.findings(
            Self.kind, tasks: gaps.map(\.task), among: reports, in: evidence, noun: "nhiệm vụ báo cáo",
            one: { task in "Ghi \(missing(told[task.citation])) cho việc báo cáo \(Quoted.brief(task.text))." },
            many: { "Ghi ngày nộp và nơi nhận báo cáo cho \($0)." })
    }

    private func missing(_ gap: Gap?) -> String {
        guard let gap, gap.lacksDay != gap.lacksReceiver else { return "ngày nộp và nơi nhận" }
        return gap.lacksDay ? "ngày nộp" : "nơi nhận"
    }

    private func gap(_ evidence: Evidence, _ index: Int) -> Gap {
        let words = evidence.words(ofTask: index)
        guard !Self.elsewhere.occurs(in: words) else { return Gap(task: index, lacksDay: false, lacksReceiver: false) }
        return Gap(task: index, lacksDay: lacksDay(evidence.tasks[index], words), lacksReceiver: !namesReceiver(words, evidence))
    }

    /// Reports that follow an event, or a rule that stands elsewhere, have no day of their own.
    private static let events = PhraseBook<Bool>(
        ["khó khăn", "vướng mắc", "phát sinh", "đột xuất", "khi có", "theo yêu cầu", "trong vòng", "kể từ ngày", "kể từ khi", "sau khi", "ngay khi", "kịp thời", "sau khi kết thúc", "thời hạn"].map { ($0, true) })

    private func lacksDay(_ task: TaskDraft, _ words: [Word]) -> Bool {
        guard !Self.events.occurs(in: words) else { return false }
        switch task.deadline?.value {
        case .by: return false
        case .every(_, let day): return day == nil
        case .standing, nil: return true
        }
    }

    private static let givers = PhraseBook<Bool>(["báo cáo", "gửi", "gửi về", "về", "cho", "trình", "qua", "với", "tham mưu", "giúp", "phản ánh", "thông qua", "đề nghị"].map { ($0, true) })
    private static let receivers = PhraseBook<Bool>(
        ["cấp có thẩm quyền", "cơ quan có thẩm quyền", "cấp trên", "chính phủ", "thủ tướng", "quốc hội", "UBND", "ủy ban nhân dân", "HĐND", "tỉnh ủy", "lãnh đạo", "chủ tịch", "ban chỉ đạo", "trung ương", "cơ quan thường trực", "giám đốc"].map { ($0, true) })

    /// A body, or a superior, right behind a verb that gives.
    private func namesReceiver(_ words: [Word], _ evidence: Evidence) -> Bool {
        let parser = BodyParser(lexicon: evidence.lexicon, text: evidence.source.text, words: words)
        return words.indices.contains { index in
            guard let (_, count) = Self.givers.longest(in: words, at: index) else { return false }
            return (index + count..<min(index + count + 10, words.count)).contains { Self.receivers.longest(in: words, at: $0) != nil || isBody($0, parser) }
        }
    }

    private func isBody(_ index: Int, _ parser: BodyParser) -> Bool {
        parser.words[index].isCapitalised && HeadNouns.read(parser.words, at: index) != nil && parser.one(at: index, until: parser.words.count) != nil
    }
}

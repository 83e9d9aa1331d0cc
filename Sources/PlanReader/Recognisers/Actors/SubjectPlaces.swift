import Vietnamese

/// Where the subject of a clause may stand: at its beginning, or behind the phrase that opens it.
struct SubjectPlaces {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    /// The beginning of the clause, and the places behind an opening phrase, in their order.
    func of(_ start: Int, _ end: Int) -> [Int] { opensWithPhrase(start) ? [start] + subjectPositions(from: start, end) : [start] }

    private static let also = PhraseBook<Bool>([("đồng thời", true), ("trong đó", true), ("riêng", true), ("ngoài ra", true), ("và", true), ("do đó", true), ("vì vậy", true), ("do vậy", true), ("theo đó", true), ("trước mắt", true)])

    private func opensWithPhrase(_ start: Int) -> Bool {
        ActorCues.openers.longest(in: words, at: start) != nil || Self.also.longest(in: words, at: start) != nil
    }

    /// Behind an opening phrase the subject stands after a comma, or after `đồng thời`.
    private func subjectPositions(from start: Int, _ end: Int) -> [Int] {
        var positions: [Int] = []
        // Behind a verb of command those with a small letter are told, and do not tell.
        var onlyNamed = false
        if let (_, count) = Self.also.longest(in: words, at: start) { positions.append(start + count) }
        for index in start..<end where (words[index].isSign(",") || words[index].isSign(":")) && index + 1 < end {
            // `Trên cơ sở chức năng, chủ trì, phối hợp với …`: the clause has come to its verb; whoever follows is no subject of it.
            if words[index].isSign(","), Self.chairing.longest(in: words, at: index + 1) != nil { break }
            if words[index].isSign(","), words[index + 1].shape == .lower, Self.commanding.longest(in: words, at: index + 1) != nil { onlyNamed = true }
            if onlyNamed, !words[index + 1].isCapitalised { continue }
            positions.append(groupStart(around: index + 1, from: start))
        }
        // `Trong quá trình thực hiện Thủ trưởng các địa phương …`
        positions += (start + 1..<max(start + 1, min(end, start + 12))).filter { words[$0].isCapitalised && HeadNouns.office(words, at: $0) != nil && !isObject($0, start) }
        return positions.sorted()
    }

    private static let commanding = PhraseBook<Bool>(["chỉ đạo", "hướng dẫn", "yêu cầu", "đôn đốc", "vận động", "huy động"].map { ($0, true) })
    private static let chairing = PhraseBook<Bool>([("chủ trì", true), ("chủ động phối hợp", true), ("=phối hợp với", true)])
    /// `báo cáo Chủ tịch …`: a verb stands right before.
    private func isObject(_ index: Int, _ start: Int) -> Bool {
        (max(start, index - 3)..<index).contains { back in Self.addressing.longest(in: words, at: back).map { back + $0.count == index } ?? false }
    }

    private static let addressing = PhraseBook<Bool>(["báo cáo", "trình", "đề nghị", "tham mưu", "giúp", "xin ý kiến", "kiến nghị", "gửi", "đề xuất"].map { ($0, true) })

    private static let troubles = PhraseBook<Bool>([("vướng mắc", true), ("khó khăn", true), ("phát sinh", true)])

    /// `vướng mắc các cơ quan, đơn vị …`: the comma stands inside a group that began before it.
    private func groupStart(around index: Int, from start: Int) -> Int {
        (max(start, index - 6)..<index).first { back in
            back >= start + 2 && Self.troubles.longest(in: words, at: back - 2).map { $0.count == 2 } ?? false && Collectives.quantifier(words, at: back) != nil && Collectives.run(words, from: back, until: words.count).map { $0.end > index && $0.list.count > 1 } ?? false
        } ?? index
    }
}

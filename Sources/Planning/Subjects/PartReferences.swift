import Vietnamese

/// The parts of a document that a text names by their labels: `mục II.3`, `điểm 2 phần II`, `điểm a khoản 2 Điều 3`.
enum PartReferences {
    /// What a label is called, from the widest part to the narrowest.
    private enum Level: Int { case part, article, section, clause, point }

    private static let levels = PhraseBook<Level>([
        ("phần", .part), ("chương", .part), ("=điều", .article), ("mục", .section), ("tiểu mục", .clause), ("khoản", .clause), ("điểm", .point),
        ("nhiệm vụ số", .point), ("nhiệm vụ thứ", .point),
    ])

    /// The paths that are named, the labels joined with points from the widest: `II.3`, `3.2.a`.
    static func paths(in text: PrintedWords) -> [String] {
        let words = text.words
        guard words.indices.contains(where: { levels.longest(in: words, at: $0) != nil }) else { return [] }
        var paths: [String] = []
        var index = 0
        while index < words.count {
            guard let (chain, end) = Self.chain(text, from: index) else { index += 1; continue }
            paths += chain
            index = end
        }
        return paths
    }

    /// `điểm a, b khoản 2 Điều 3`: neighbouring levels tell one place, or several that differ in the first label.
    private static func chain(_ text: PrintedWords, from start: Int) -> (paths: [String], end: Int)? {
        let words = text.words
        var places: [(level: Level, labels: [String])] = []
        var index = start
        while index < words.count, let (level, count) = levels.longest(in: words, at: index) {
            let (labels, end) = Self.labels(text, from: index + count)
            guard !labels.isEmpty else { break }
            places.append((level, labels))
            index = end
            if index < words.count, words[index].isSign(",") || isOf(words[index]), index + 1 < words.count, levels.longest(in: words, at: index + 1) != nil {
                index += 1
            }
        }
        guard !places.isEmpty else { return nil }
        let ordered = places.sorted { $0.level.rawValue < $1.level.rawValue }
        let paths = ordered.reduce([""]) { paths, place in paths.flatMap { path in place.labels.map { path.isEmpty ? $0 : "\(path).\($0)" } } }
        return (paths, index)
    }

    private static let of = PhraseBook<Bool>([("của", true), ("thuộc", true), ("tại", true)])

    private static func isOf(_ word: Word) -> Bool { of.longest(in: [word], at: 0) != nil }

    /// `1, 2 và 3`
    private static func labels(_ text: PrintedWords, from start: Int) -> (labels: [String], end: Int) {
        let words = text.words
        var labels: [String] = []
        var index = start
        while let (label, end) = Self.label(text, from: index) {
            labels.append(label)
            index = end
            guard index + 1 < words.count, words[index].isSign(",") || isAnd(words[index]), Self.label(text, from: index + 1) != nil else { break }
            index += 1
        }
        return (labels, index)
    }

    private static let and = PhraseBook<Bool>([("và", true)])

    private static func isAnd(_ word: Word) -> Bool { and.longest(in: [word], at: 0) != nil }

    /// Roman and Arabic numerals and single letters, joined by points without blanks.
    private static func label(_ text: PrintedWords, from start: Int) -> (label: String, end: Int)? {
        let words = text.words
        guard var label = labelWord(text, start) else { return nil }
        var index = start + 1
        while index + 1 < words.count, words[index].isSign("."), !words[index].spaced, !words[index + 1].spaced, let next = labelWord(text, index + 1) {
            label += "." + next
            index += 2
        }
        return (label, index)
    }

    private static func labelWord(_ text: PrintedWords, _ index: Int) -> String? {
        guard index < text.words.count, text.words[index].shape != .sign else { return nil }
        let printed = text.printed(text.words[index...index])
        let isLabel = text.words[index].isNumber ? printed.utf8.count <= 8 : printed.count == 1 || printed.utf8.allSatisfy(romanDigits.contains)
        return isLabel ? printed : nil
    }

    private static let romanDigits = Set("IVX".utf8)
}

import Vietnamese

/// The product that a sentence names at its end: `…; sản phẩm: Báo cáo kết quả rà soát.`
enum StatedProduct {
    private static let names = PhraseBook<Bool>(["sản phẩm", "kết quả", "sản phẩm đầu ra", "kết quả đầu ra", "sản phẩm hoàn thành"].map { ($0, true) })

    /// The words behind the colon, up to the end of the clause.
    static func read(_ words: [Word], in text: CleanText) -> (String, Range<Int>)? {
        for index in words.indices.dropFirst() where words[index - 1].isSign(";") || words[index - 1].isSign(".") {
            guard let (_, count) = names.longest(in: words, at: index), index + count + 1 < words.count, words[index + count].isSign(":") else { continue }
            let start = index + count + 1
            let end = words[start...].firstIndex { $0.isSign(";") || $0.isSign(".") && isLast($0, words) } ?? words.count
            guard end > start else { continue }
            let range = Int(words[start].start)..<Int(words[end - 1].end)
            return (text.words(in: range), range)
        }
        return nil
    }

    private static func isLast(_ word: Word, _ words: [Word]) -> Bool { word.end == words.last?.end }
}

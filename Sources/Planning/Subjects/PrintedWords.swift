import Vietnamese

/// A text and its words, which know where they are printed.
struct PrintedWords: Sendable {
    private let bytes: [UInt8]
    let words: [Word]

    init(_ text: String) {
        bytes = Array(text.utf8)
        words = WordCutter.cut(text)
    }

    /// A piece of it as printed.
    func printed(_ piece: ArraySlice<Word>) -> String {
        guard let first = piece.first, let last = piece.last else { return "" }
        return String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    }

    /// The pieces of a long sentence of duties, cut where one matter ends and the next begins.
    var matters: [ArraySlice<Word>] { words.split { $0.isSign(";") || $0.isSign(".") } }
}

import Vietnamese

/// The name under the signature: the last capitalised name behind a post.
enum SignerFinder {
    static func find(in source: ParagraphText, _ region: Range<Int>?) -> (name: String, range: Range<Int>)? {
        guard let region else { return nil }
        for piece in HeadPiece.pieces(of: source, in: region).reversed() {
            // A speck before the name, as machine reading leaves it, is none of it.
            let words = nameWords(Array(piece.words.drop { $0.shape == .sign }))
            guard (2...6).contains(words.count), let first = words.first, let last = words.last else { continue }
            let range = Int(first.start)..<Int(last.end)
            return (source.text.words(in: range), range)
        }
        return nil
    }

    /// The piece itself where it is a name, or the capitalised words at its end behind a post in capitals.
    private static func nameWords(_ words: [Word]) -> ArraySlice<Word> {
        let trailing = words.lastIndex { !($0.shape == .capital) }.map { words[($0 + 1)...] } ?? words[...]
        if trailing.count == words.count { return trailing }
        guard Signature.post(in: words) != nil, let before = words[..<trailing.startIndex].last, before.shape == .capitals else { return [] }
        return trailing
    }
}

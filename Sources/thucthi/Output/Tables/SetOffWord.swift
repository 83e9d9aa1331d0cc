/// A printed word of a text, whose bytes may lie under marks.
struct SetOffWord: Equatable {
    /// As it is printed.
    let text: String
    /// Its parts in order, and which of them are marked.
    private let parts: [Part]

    private struct Part: Equatable {
        let text: String
        let isMarked: Bool
    }

    /// The words of a text; marks are bytes of its UTF-8, in order.
    static func words(of text: String, marks: [Range<Int>]) -> [SetOffWord] {
        let bytes = Array(text.utf8)
        var words: [SetOffWord] = []
        var start = 0
        for word in text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
            let end = start + word.utf8.count
            if start < end { words.append(SetOffWord(bytes, start..<end, marks)) }
            start = end + (end < bytes.count ? Self.blankLength(text, at: word.endIndex) : 0)
        }
        return words
    }

    private static func blankLength(_ text: String, at index: String.Index) -> Int { index < text.endIndex ? text[index].utf8.count : 0 }

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ marks: [Range<Int>]) {
        var parts: [Part] = []
        var here = range.lowerBound
        for mark in marks where mark.overlaps(range) {
            let inside = mark.clamped(to: range)
            if here < inside.lowerBound { parts.append(Part(text: Self.printable(bytes[here..<inside.lowerBound]), isMarked: false)) }
            parts.append(Part(text: Self.printable(bytes[inside]), isMarked: true))
            here = inside.upperBound
        }
        if here < range.upperBound { parts.append(Part(text: Self.printable(bytes[here..<range.upperBound]), isMarked: false)) }
        self.parts = parts
        text = parts.map(\.text).joined()
    }

    /// With its marked parts set off.
    func painted(on terminal: Terminal) -> String {
        parts.map { $0.isMarked ? Ink.strong.paint($0.text, on: terminal) : $0.text }.joined()
    }

    private static func printable(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).printable }
}

/// The words by which a text is found, cut and folded once for what is stored and for what is asked.
///
/// `12/KH-UBND` and `doi-moi` part at their signs, NFC and NFD are one, and so are `hoà` and `hòa`. The marked tokens keep marks and
/// tones, the folded ones have none (đ is d). All lists have the same length: the words in the order of the text.
public struct SearchTokens: Hashable, Sendable {
    /// In lower case, with marks and tones, composed (NFC).
    public private(set) var marked: [String] = []
    /// In lower case, without marks and tones.
    public private(set) var folded: [String] = []

    /// Where each of them stands in the text, from its first sign to its last, in bytes of UTF-8.
    public private(set) var places: [Range<Int>] = []

    /// The tokens of a text.
    public init(_ text: String) {
        WordSigns.forEachPlaced(in: text) { signs, bytes in
            marked.append(Self.marked(signs))
            folded.append(Self.folded(signs))
            places.append(bytes)
        }
    }

    /// Two texts have the same tokens, wherever they stand.
    public static func == (left: SearchTokens, right: SearchTokens) -> Bool { left.marked == right.marked && left.folded == right.folded }

    /// By the tokens alone.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(marked)
        hasher.combine(folded)
    }

    /// The marked tokens with a blank between them, as they are indexed.
    public var markedText: String { marked.joined(separator: " ") }

    /// The folded tokens with a blank between them, as they are indexed.
    public var foldedText: String { folded.joined(separator: " ") }

    /// The folded tokens of a text with a blank between them: by this two writings of a name are the same.
    public static func folded(_ text: String) -> String { SearchTokens(text).foldedText }

    private static func marked(_ signs: [WordSigns.Sign]) -> String {
        var placed = signs
        TonePlacement.unify(&placed)
        return string(placed) { sign in
            sign.letter.isLetter ? UInt32(ComposedLetters.lower[Int(sign.letter.bits & 0x1FFF)]) : sign.scalar
        }
    }

    private static func folded(_ signs: [WordSigns.Sign]) -> String {
        string(signs) { sign in sign.letter.isLetter ? UInt32(truncatingIfNeeded: sign.letter.base) : sign.scalar }
    }

    private static func string(_ signs: [WordSigns.Sign], _ scalar: (WordSigns.Sign) -> UInt32) -> String {
        var text = String.UnicodeScalarView()
        for sign in signs { if let value = Unicode.Scalar(scalar(sign)) { text.append(value) } }
        return String(text)
    }
}

/// The code point that prints a letter in lower case, by the letter's bits without its case.
enum ComposedLetters {
    static let lower: [UInt16] = {
        var composed = [UInt16](repeating: 0, count: 1 << 13)
        for bits in 1..<composed.count { composed[bits] = UInt16(bits & 0x7F) }
        for (scalar, bits) in LetterCode.table.enumerated() where bits != 0 && bits >> 13 == 0 && scalar != 0xF0 {
            composed[Int(bits)] = UInt16(scalar)
        }
        return composed
    }()
}

/// Bytes whose order is that of a Vietnamese list, to be stored beside a text and sorted by any database.
///
/// The alphabet is a ă â b c d đ e ê … x y, with f j w z where Latin has them. Tones (ngang huyền hỏi ngã sắc nặng) count only where all
/// letters are alike; capitals and signs do not count; numbers go by their value: «Phường 9» stands before «Phường 12».
public struct SortingKey: Hashable, Sendable {
    /// The key itself, compared byte by byte.
    public private(set) var bytes: [UInt8] = []

    /// The key of a text.
    public init(_ text: String) { append(text) }

    /// The key of a person's name: the given name, which is written last, counts first, then the rest from the family name on.
    public static func ofPerson(_ name: String) -> SortingKey {
        let parts = name.split(whereSeparator: \.isWhitespace)
        var key = SortingKey(String(parts.last ?? ""))
        key.bytes.append(end)
        key.append(parts.dropLast().joined(separator: " "))
        return key
    }

    // What ends a part stands before what parts words, and that before all signs.
    private static let end: UInt8 = 0
    private static let betweenWords: UInt8 = 1
    private static let number: UInt8 = 2
    private static let otherScript: UInt8 = 0xFF

    private mutating func append(_ text: String) {
        var tones: [UInt8] = []
        var isFirst = true
        WordSigns.forEach(in: text) { signs in
            if !isFirst { bytes.append(Self.betweenWords) }
            isFirst = false
            appendLetters(signs)
            tones += signs.compactMap { $0.letter.tone == 0 ? nil : Self.rank(ofTone: $0.letter.tone) } + [1]
        }
        bytes.append(Self.end)
        bytes += tones
    }

    private mutating func appendLetters(_ signs: [WordSigns.Sign]) {
        var index = 0
        while index < signs.count {
            if signs[index].isDigit {
                let digits = signs[index...].prefix(while: \.isDigit)
                appendNumber(digits.map { UInt8(truncatingIfNeeded: $0.scalar) })
                index += digits.count
            } else {
                append(signs[index])
                index += 1
            }
        }
    }

    private mutating func append(_ sign: WordSigns.Sign) {
        if sign.letter.isLetter {
            bytes.append(Self.rank(of: sign.letter))
        } else {
            bytes += [Self.otherScript] + [16, 8, 0].map { UInt8(truncatingIfNeeded: sign.scalar >> $0) }
        }
    }

    /// By value: first how many digits, then the digits. More than 250 digits are no number that anybody compares.
    private mutating func appendNumber(_ digits: [UInt8]) {
        let value = digits.drop { $0 == UInt8(ascii: "0") }.prefix(250)
        bytes += [Self.number, UInt8(value.count)] + value
    }

    /// Six places for each Latin letter: the plain one, then circumflex, breve, horn and stroke in the order of the alphabet.
    private static func rank(of letter: LetterCode) -> UInt8 {
        let places: [UInt8] = [0, 2, 1, 3, 1]  // none, circumflex, breve, horn, stroke: a ă â, e ê, o ô ơ, u ư, d đ
        return UInt8(truncatingIfNeeded: letter.base - 0x61) * 6 + 0x10 + places[Int(letter.bits >> 7 & 7)]
    }

    private static func rank(ofTone tone: UInt16) -> UInt8 { UInt8(truncatingIfNeeded: tone) + 1 }
}

extension SortingKey: Comparable {
    /// Whether one text stands before the other.
    public static func < (left: SortingKey, right: SortingKey) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

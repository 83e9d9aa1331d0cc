/// A letter of the Vietnamese alphabet taken apart: the plain Latin letter, its mark, its tone and its case.
///
/// `ệ` is `e` with a circumflex and the heavy tone; `Đ` is a capital `d` with a stroke.
public struct Letter: Hashable, Sendable {
    /// What is written on the letter itself, apart from the tone.
    public enum Mark: UInt8, Sendable { case none, circumflex, breve, horn, stroke }
    /// The six tones in the order of the dictionary.
    public enum Tone: UInt8, Sendable { case level, falling, asking, tumbling, rising, heavy }

    /// The plain Latin letter in lower case, as ASCII.
    public var base: UInt8
    /// What makes another letter of the plain one: `ă`, `â`, `ơ`, `đ`.
    public var mark: Mark
    /// Its tone, level where none is printed.
    public var tone: Tone
    /// Whether it is a capital.
    public var isCapital: Bool

    /// Takes a code point apart; nil for anything that is no Latin or Vietnamese letter.
    public init?(_ scalar: UInt32) {
        switch scalar {
        case 0x61...0x7A: self.init(base: UInt8(scalar), isCapital: false)
        case 0x41...0x5A: self.init(base: UInt8(scalar) + 32, isCapital: true)
        case 0xC0..<0x1F00:
            guard let letter = Self.table[Int(scalar)] else { return nil }
            self = letter
        default: return nil
        }
    }

    init(base: UInt8, mark: Mark = .none, tone: Tone = .level, isCapital: Bool) {
        self.base = base
        self.mark = mark
        self.tone = tone
        self.isCapital = isCapital
    }

    /// Base letters with their marks, each followed by its six tones in lower and upper case; ð is what old fonts print for đ.
    private static let alphabet: [(base: Character, mark: Mark, lower: String, upper: String)] = [
        ("a", .none, "aàảãáạ", "AÀẢÃÁẠ"), ("a", .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("a", .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
        ("e", .none, "eèẻẽéẹ", "EÈẺẼÉẸ"), ("e", .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"), ("i", .none, "iìỉĩíị", "IÌỈĨÍỊ"),
        ("o", .none, "oòỏõóọ", "OÒỎÕÓỌ"), ("o", .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"), ("o", .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
        ("u", .none, "uùủũúụ", "UÙỦŨÚỤ"), ("u", .horn, "ưừửữứự", "ƯỪỬỮỨỰ"), ("y", .none, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
        ("d", .stroke, "đ", "Đ"), ("d", .stroke, "ð", "Ð"),
    ]

    private static let table: [Letter?] = {
        var table = [Letter?](repeating: nil, count: 0x1F00)
        for row in alphabet {
            for (letters, isCapital) in [(row.lower, false), (row.upper, true)] {
                for (tone, scalar) in letters.unicodeScalars.enumerated() {
                    table[Int(scalar.value)] = Letter(
                        base: row.base.asciiValue ?? 0, mark: row.mark, tone: Tone(rawValue: UInt8(tone)) ?? .level, isCapital: isCapital)
                }
            }
        }
        return table
    }()

    /// Adds a combining mark or tone (NFD text) to the letter; false where the code point is none.
    mutating func combine(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300: tone = .falling
        case 0x309: tone = .asking
        case 0x303: tone = .tumbling
        case 0x301: tone = .rising
        case 0x323: tone = .heavy
        case 0x302: mark = .circumflex
        case 0x306: mark = .breve
        case 0x31B: mark = .horn
        default: return false
        }
        return true
    }
}

extension Letter {
    /// The one code point that prints this letter (NFC); nil for a combination that Vietnamese does not have.
    public var scalar: UInt32? { Self.composed[self] }

    private static let composed: [Letter: UInt32] = {
        var composed: [Letter: UInt32] = [:]
        for scalar in [UInt32](0x41...0x7A) + [UInt32](0xC0..<0x1F00) {
            guard let letter = Letter(scalar), composed[letter] == nil || scalar == 0x111 || scalar == 0x110 else { continue }
            composed[letter] = scalar
        }
        return composed
    }()

    /// True for a combining mark or tone of decomposed (NFD) text.
    public static func isCombining(_ scalar: UInt32) -> Bool {
        var letter = Letter(base: 0x61, isCapital: false)
        return letter.combine(scalar)
    }

    /// This letter with a combining mark or tone added; nil where the code point is none.
    public func combined(with scalar: UInt32) -> Letter? {
        var letter = self
        return letter.combine(scalar) ? letter : nil
    }
}

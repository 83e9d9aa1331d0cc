/// The printed label of a heading or an item: `II`, `3.1`, `đ`, `Điều 5`.
struct Label: Hashable, Sendable {
    /// The families of labels. Labels of one family at one level count on from each other.
    enum Family: Hashable, Sendable {
        case part, chapter, section, article
        case roman, capital, arabic(depth: Int), letter
        /// `(1)`, `(a)`, `(i)`, `i)`: labels inside a running sentence or below all others.
        case bracketed, smallRoman

        /// Numbers and letters label items; numerals, capitals and divisions label parts.
        var isItem: Bool {
            switch self {
            case .arabic, .letter, .bracketed, .smallRoman: true
            default: false
            }
        }
    }

    var family: Family
    /// As printed, without its point or bracket.
    var printed: String
    /// Its place in its sequence, from 1: `IV` is 4, `đ` is 5.
    var ordinal: Int
    /// Closed by a comma, which machine reading makes of a point: a label only where its turn has come.
    var isDoubtful = false

    init(family: Family, printed: String, ordinal: Int) {
        self.family = family
        self.printed = printed
        self.ordinal = ordinal
    }

    /// The letters that label items, in Vietnamese order, with the `f` of those who count by the Latin one.
    static let letters: [Character] = ["a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"]

    /// The label that should follow this one in its sequence.
    var successor: Label? {
        switch family {
        case .letter:
            let next = Self.letters.dropFirst(ordinal).first == "f" ? ordinal + 1 : ordinal
            guard next < Self.letters.count else { return nil }
            return Label(family: family, printed: String(Self.letters[next]), ordinal: next + 1)
        case .arabic:
            var parts = printed.split(separator: ".").map(String.init)
            parts[parts.count - 1] = String(ordinal + 1)
            return Label(family: family, printed: parts.joined(separator: "."), ordinal: ordinal + 1)
        case .roman:
            return Label(family: family, printed: Roman.numeral(ordinal + 1), ordinal: ordinal + 1)
        default:
            return nil
        }
    }
}

/// Roman numerals as labels use them, up to 39.
enum Roman {
    private static let values: [Character: Int] = ["i": 1, "v": 5, "x": 10]

    /// The value of a numeral in any case; `l` is what OCR makes of `I`. Nil for what is none.
    static func value(_ text: String) -> Int? {
        let digits = text.map { $0 == "l" ? "i" : Character($0.lowercased()) }
        let numbers = digits.compactMap { values[$0] }
        guard !numbers.isEmpty, numbers.count == digits.count, numbers.count <= 6 else { return nil }
        var total = 0
        for (index, number) in numbers.enumerated() {
            total += index + 1 < numbers.count && numbers[index + 1] > number ? -number : number
        }
        return numeral(total).count == digits.count ? total : nil
    }

    static func numeral(_ value: Int) -> String {
        var rest = value
        var text = ""
        for (worth, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= worth {
                text += letters
                rest -= worth
            }
        }
        return text
    }
}

/// How Word prints a number of a list.
enum NumberShape {
    static func printed(_ number: Int, format: String) -> String {
        switch format {
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number, from: "A")
        case "lowerLetter": letters(number, from: "a")
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "none": ""
        default: "\(number)"
        }
    }

    private static let romanSteps = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func roman(_ number: Int) -> String {
        guard (1...9_999).contains(number) else { return "\(number)" }
        var rest = number
        return romanSteps.reduce(into: "") { text, step in
            text += String(repeating: step.1, count: rest / step.0)
            rest %= step.0
        }
    }

    /// a … z, aa, bb …: Word follows the English alphabet (a, b, c, d, e) in Vietnamese documents too.
    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        guard (1...780).contains(number), let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) else { return "\(number)" }
        return String(repeating: String(letter), count: (number - 1) / 26 + 1)
    }
}

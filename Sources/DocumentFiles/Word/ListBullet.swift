/// The sign before an item of a list without numbers.
enum ListBullet {
    /// `+` and `*` mark lower levels in Vietnamese documents and are kept; every other sign, also one of a symbol font, is a dash.
    static func printed(_ text: String) -> String {
        switch text.trimmingBlanks() {
        case "+", "\u{F02B}": "+"
        case "*", "\u{F02A}": "*"
        default: "-"
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    func trimmingBlanks() -> String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = unicodeScalars.drop(while: isBlank)
        guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(scalars[...last])
    }
}

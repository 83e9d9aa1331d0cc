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

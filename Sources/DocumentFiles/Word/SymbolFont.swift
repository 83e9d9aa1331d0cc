/// Characters that Word takes from symbol fonts (`w:sym`), told as Unicode where they mean something in an office.
enum SymbolFont {
    static func character(font: String, code: UInt32) -> Unicode.Scalar {
        let low = code & 0xFF
        let table = font.hasPrefix("Wingdings") ? wingdings : symbol
        return table[low] ?? Unicode.Scalar(code) ?? "\u{FFFD}"
    }

    private static let symbol: [UInt32: Unicode.Scalar] = [
        0x2B: "+", 0x2D: "-", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xAE: "→", 0xDE: "⇒",
    ]

    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
        0xFE: "☑",
    ]
}

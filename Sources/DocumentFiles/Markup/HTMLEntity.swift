/// The character references of HTML that Vietnamese pages use.
enum HTMLEntity {
    /// The character of a reference at an ampersand, and the offset behind it; nil when it is only an ampersand.
    static func read(_ bytes: [UInt8], at start: Int, before limit: Int) -> (Unicode.Scalar, Int)? {
        guard let end = bytes[start..<min(limit, start + 12)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[(start + 1)..<end]
        guard !name.isEmpty else { return nil }
        let scalar = name.first == UInt8(ascii: "#") ? XMLText.numbered(name.dropFirst()) : named[String(decoding: name, as: UTF8.self)]
        return scalar.map { ($0, end + 1) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}",
        "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "laquo": "«", "raquo": "»",
        "bull": "•", "middot": "·", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈",
        "rarr": "→", "larr": "←", "rArr": "⇒", "sect": "§", "para": "¶", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "frac12": "½",
        "sup2": "²", "sup3": "³", "micro": "µ", "permil": "‰", "infin": "∞", "zwnj": "\u{200C}", "zwj": "\u{200D}", "ordm": "º", "prime": "′", "Prime": "″",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "egrave": "è", "eacute": "é", "ecirc": "ê", "igrave": "ì", "iacute": "í",
        "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ugrave": "ù", "uacute": "ú", "yacute": "ý",
        "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Igrave": "Ì", "Iacute": "Í",
        "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ugrave": "Ù", "Uacute": "Ú", "Yacute": "Ý", "eth": "ð", "ETH": "Ð",
    ]
}

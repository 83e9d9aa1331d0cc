/// Turns the text between tags into the words that it stands for.
enum XMLText {
    /// Appends the text of a range with its entities replaced: the five of XML and numbers. Any other is kept as written.
    static func append(_ bytes: [UInt8], _ range: Range<Int>, to words: inout [UInt8]) {
        var start = range.lowerBound
        while let ampersand = bytes.firstOffset(of: UInt8(ascii: "&"), from: start, before: range.upperBound) {
            words.append(contentsOf: bytes[start..<ampersand])
            if let (scalar, end) = entity(bytes, at: ampersand, before: range.upperBound) {
                words.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                start = end
            } else {
                words.append(UInt8(ascii: "&"))
                start = ampersand + 1
            }
        }
        words.append(contentsOf: bytes[start..<range.upperBound])
    }

    /// The entity at an ampersand and the offset behind its semicolon.
    private static func entity(_ bytes: [UInt8], at start: Int, before limit: Int) -> (Unicode.Scalar, Int)? {
        guard let semicolon = bytes[start..<min(limit, start + 12)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[(start + 1)..<semicolon]
        guard let scalar = name.first == UInt8(ascii: "#") ? numbered(name.dropFirst()) : named(name) else { return nil }
        return (scalar, semicolon + 1)
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: nil
        }
    }

    /// `&#7871;` and `&#x1EBF;`; a number that is no character gives U+FFFD.
    static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let number = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
        return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
    }
}

extension XMLScanner {
    /// Appends the words of the text that was met last.
    func appendText(to words: inout [UInt8]) {
        if textIsLiteral { words.append(contentsOf: bytes[text]) } else { XMLText.append(bytes, text, to: &words) }
    }
}

/// How signs that mean something in HTML are written so that they mean themselves.
enum Escaping {
    case text, attribute

    /// Adds words, escaped. White space stays white space; control signs that HTML forbids become the replacement sign, so that nothing vanishes unseen.
    func append(_ words: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in words {
            if let written = written(byte) { written.withUTF8Buffer { bytes.append(contentsOf: $0) } } else { bytes.append(byte) }
        }
    }

    /// What stands for a byte; nil where it stands for itself.
    private func written(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where self == .attribute: "&quot;"
        case UInt8(ascii: "'") where self == .attribute: "&#39;"
        case 0x09, 0x0A, 0x0C: nil
        case 0x0B, 0x0D: "\n"
        case 0x00..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}

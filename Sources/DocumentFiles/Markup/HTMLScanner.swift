import Foundation

/// Walks a page of HTML tag by tag. It never refuses: what is no tag is text.
struct HTMLScanner {
    enum Event {
        case open, close, text, end
    }

    let bytes: [UInt8]
    /// The name of the tag that was met last, in lower case.
    private(set) var name = ""
    private(set) var text = 0..<0
    private var attributes = 0..<0
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: PlainLines.byteOrderMark) { position = 3 }
    }

    mutating func next() -> Event {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else { return textEvent() }
            if bytes.holds("<!--", at: position) {
                position = offset(behind: "-->", from: position + 4)
                continue
            }
            let following = bytes[position + 1]
            if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
                position = (bytes.firstOffset(of: UInt8(ascii: ">"), from: position) ?? bytes.count - 1) + 1
                continue
            }
            let isClosing = following == UInt8(ascii: "/")
            let start = position + (isClosing ? 2 : 1)
            guard start < bytes.count, bytes[start].isLetter, let end = endOfTag(from: start) else { return textEvent() }
            readTag(start, end)
            return isClosing ? .close : .open
        }
        return .end
    }

    /// Passes over an element whose content is no text, such as a script.
    mutating func skipContent() {
        let element = name
        while true {
            let hit = bytes.firstOffset(of: UInt8(ascii: "<"), from: position) ?? bytes.count
            position = hit
            if hit >= bytes.count { return }
            let name = bytes[min(hit + 2, bytes.count)..<min(hit + 2 + element.utf8.count, bytes.count)]
            if bytes.holds("</", at: hit), String(decoding: name, as: UTF8.self).lowercased() == element { return }
            position = hit + 1
        }
    }

    /// The value of an attribute of the tag that was met last.
    func attribute(_ wanted: String) -> String? {
        let all = String(decoding: bytes[attributes], as: UTF8.self)
        guard let found = all.range(of: wanted, options: .caseInsensitive) else { return nil }
        let rest = all[found.upperBound...].drop { $0.isWhitespace }
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0.isWhitespace }
        if let quote = value.first, quote == "\"" || quote == "'" { return String(value.dropFirst().prefix { $0 != quote }) }
        return String(value.prefix { !$0.isWhitespace && $0 != "/" })
    }

    /// A count such as `colspan`, between 1 and a limit.
    func count(_ attribute: String, atMost limit: Int) -> Int {
        min(max(self.attribute(attribute).flatMap { Int($0) } ?? 1, 1), limit)
    }

    private mutating func textEvent() -> Event {
        let start = position
        position = bytes.firstOffset(of: UInt8(ascii: "<"), from: position + 1) ?? bytes.count
        text = start..<position
        return .text
    }

    private mutating func readTag(_ start: Int, _ end: Int) {
        let nameEnd = bytes[start..<end].firstIndex { !$0.isLetter && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? end
        name = String(decoding: bytes[start..<nameEnd], as: UTF8.self).lowercased()
        attributes = nameEnd..<end
        position = end + 1
    }

    /// The `>` of a tag. One in quotes belongs to a value, unless the quotes never close.
    private func endOfTag(from start: Int) -> Int? {
        let limit = min(bytes.count, start + 65_536)
        var quote: UInt8 = 0
        for index in start..<limit {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return bytes.firstOffset(of: UInt8(ascii: ">"), from: start, before: limit)
    }

    private func offset(behind closing: StaticString, from start: Int) -> Int {
        var index = start
        while let hit = bytes.firstOffset(of: UInt8(ascii: "-"), from: index) {
            if bytes.holds(closing, at: hit) { return hit + closing.utf8CodeUnitCount }
            index = hit + 1
        }
        return bytes.count
    }
}

extension UInt8 {
    /// Whether the byte is a letter of ASCII.
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}

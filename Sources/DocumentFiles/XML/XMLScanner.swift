/// Walks the bytes of one part of an office file tag by tag, without building a tree.
///
/// It reads the XML that office programs write: UTF-8, the five named entities, no document type. Names are told without
/// their prefix, because a prefix may be spelled in any way.
struct XMLScanner {
    enum Event {
        case open, close, text, end
    }

    let bytes: [UInt8]
    let part: String
    /// The name of the element that was opened or closed last, without its prefix.
    private(set) var name = XMLName.none
    /// Where the attributes of the element that was opened last stand.
    private(set) var attributes = 0..<0
    /// Where the text that was met last stands, still with its entities.
    private(set) var text = 0..<0
    /// Whether `text` came from a CDATA section, which has no entities.
    private(set) var textIsLiteral = false

    private var position = 0
    private var opened: [XMLName] = []
    private var closesItself = false
    private let depthLimit: Int

    init(_ raw: [UInt8], part: String, depthLimit: Int) {
        // Parts in UTF-16 and parts with broken bytes are rare, but Word opens them.
        let decoded = DecodedText.isUTF8(raw) ? raw : DecodedText(raw).bytes
        bytes = decoded
        self.part = part
        self.depthLimit = depthLimit
        if decoded.starts(with: PlainLines.byteOrderMark) { position = 3 }
    }

    /// How many elements are open.
    var depth: Int { opened.count }

    /// The next tag or text; an element that closes itself gives both its opening and its closing.
    mutating func next() throws(DocumentFileError) -> Event {
        if closesItself {
            closesItself = false
            name = opened.removeLast()
            return .close
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return textEvent() }
            guard position + 1 < bytes.count else { throw damage("cut inside a tag") }
            switch bytes[position + 1] {
            case UInt8(ascii: "/"): return try closeEvent()
            case UInt8(ascii: "?"): position = try end(of: "?>", from: position + 2)
            case UInt8(ascii: "!"): if try declaration() { return .text }
            default: return try openEvent()
            }
        }
        guard opened.isEmpty else { throw damage("cut inside an element") }
        return .end
    }

    /// Passes over the element that was opened last, with all that it holds.
    mutating func skip() throws(DocumentFileError) {
        let outside = depth - 1
        while depth > outside { if try next() == .end { return } }
    }

    private mutating func textEvent() -> Event {
        let start = position
        position = bytes.firstOffset(of: UInt8(ascii: "<"), from: position) ?? bytes.count
        text = start..<position
        textIsLiteral = false
        return .text
    }

    private mutating func openEvent() throws(DocumentFileError) -> Event {
        var index = position + 1
        name = scanName(&index)
        guard index < bytes.count, let end = endOfTag(from: index) else { throw damage("cut inside a tag") }
        closesItself = bytes[end - 1] == UInt8(ascii: "/") && end - 1 >= index
        attributes = index..<(closesItself ? end - 1 : end)
        guard depth < depthLimit else { throw damage("elements stand too deep") }
        opened.append(name)
        position = end + 1
        return .open
    }

    private mutating func closeEvent() throws(DocumentFileError) -> Event {
        var index = position + 2
        name = scanName(&index)
        guard let end = bytes.firstOffset(of: UInt8(ascii: ">"), from: index) else { throw damage("cut inside a tag") }
        guard opened.popLast() == name else { throw damage("a tag closes what was not opened") }
        position = end + 1
        return .close
    }

    /// Reads a name up to a blank, `/` or `>` and forgets its prefix.
    private func scanName(_ index: inout Int) -> XMLName {
        var hash = XMLName.seed
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            hash = byte == UInt8(ascii: ":") ? XMLName.seed : XMLName.step(hash, byte)
            index += 1
        }
        return XMLName(hash: hash)
    }

    /// The `>` that ends a tag: one inside quotes is part of a value.
    private func endOfTag(from start: Int) -> Int? {
        var quote: UInt8 = 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    /// A comment is passed over, a CDATA section is text (true), anything else is a document type.
    private mutating func declaration() throws(DocumentFileError) -> Bool {
        if bytes.holds("<!--", at: position) {
            position = try end(of: "-->", from: position + 4)
            return false
        }
        guard bytes.holds("<![CDATA[", at: position) else { throw .documentType(part: part) }
        let start = position + 9
        position = try end(of: "]]>", from: start)
        text = start..<(position - 3)
        textIsLiteral = true
        return true
    }

    private func end(of closing: StaticString, from start: Int) throws(DocumentFileError) -> Int {
        var index = start
        while index < bytes.count {
            if bytes.holds(closing, at: index) { return index + closing.utf8CodeUnitCount }
            index += 1
        }
        throw damage("cut inside a comment or section")
    }

    func damage(_ reason: String) -> DocumentFileError {
        .damaged(part: part, reason: "\(reason) at byte \(position)")
    }
}

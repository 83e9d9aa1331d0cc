/// Writes JSON as bytes, in the order in which it is told.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func object(_ body: (inout JSONWriter) -> Void) { wrapped("{", "}", body) }
    mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        wrapped("[", "]") { writer in
            for element in elements { body(&writer, element) }
        }
    }

    private mutating func wrapped(_ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open.asciiValue ?? 0)
        needsComma = false
        body(&self)
        bytes.append(close.asciiValue ?? 0)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ value: String?) {
        separate()
        if let value { quote(value) } else { bytes.append(contentsOf: "null".utf8) }
        needsComma = true
    }

    mutating func number(_ value: Int) { plain("\(value)") }
    mutating func number(_ value: Double?) { plain(value.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" } ?? "null") }
    mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

    private mutating func plain(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += Array("\\n".utf8)
            case 0..<0x20: bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? digit + 0x30 : digit + 0x57 }
}

extension XMLScanner {
    /// The value of an attribute of the element that was opened last, by its name without prefix.
    func attribute(_ wanted: StaticString) -> String? {
        valueRange(of: wanted).map { value(in: $0) }
    }

    /// The whole number that an attribute holds; nil when it is missing or none.
    func number(_ wanted: StaticString) -> Int? {
        guard let range = valueRange(of: wanted), !range.isEmpty, range.count < 12 else { return nil }
        var (value, isNegative) = (0, false)
        for (offset, byte) in bytes[range].enumerated() {
            switch byte {
            case UInt8(ascii: "-") where offset == 0: isNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        return isNegative ? -value : value
    }

    /// Whether a property that is named by its element is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not.
    var isOn: Bool {
        guard let value = attribute("val") else { return true }
        return value != "0" && value != "false" && value != "off" && value != "none"
    }

    func valueRange(of wanted: StaticString) -> Range<Int>? {
        var index = attributes.lowerBound
        while let next = attribute(from: index) {
            if next.name.count == wanted.utf8CodeUnitCount, bytes.holds(wanted, at: next.name.lowerBound) { return next.value }
            index = next.end
        }
        return nil
    }

    /// The attribute that begins at or behind an offset: its name without prefix, its value without quotes.
    private func attribute(from start: Int) -> (name: Range<Int>, value: Range<Int>, end: Int)? {
        var index = start
        let limit = attributes.upperBound
        while index < limit, bytes[index] <= 0x20 { index += 1 }
        var nameStart = index
        while index < limit, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 {
            if bytes[index] == UInt8(ascii: ":") { nameStart = index + 1 }
            index += 1
        }
        let name = nameStart..<max(index, nameStart)
        while index < limit, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
        guard index < limit else { return nil }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = bytes.firstOffset(of: quote, from: index + 1, before: limit)
        else { return nil }
        return (name, (index + 1)..<close, close + 1)
    }

    private func value(in range: Range<Int>) -> String {
        var value: [UInt8] = []
        XMLText.append(bytes, range, to: &value)
        return String(decoding: value, as: UTF8.self)
    }
}

/// The 512 bytes before each member of a tar file (POSIX ustar): we write one form and read nothing else.
struct TarHeader: Hashable {
    static let size = 512
    private static let name = 0..<100
    private static let length = 124..<136

    let name: String
    let count: Int

    init(name: String, count: Int) {
        self.name = name
        self.count = count
    }

    /// Reads exactly the bytes that are written below.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        let name = String(decoding: bytes[Self.name].prefix { $0 != 0 }, as: UTF8.self)
        guard let count = Int(String(decoding: bytes[Self.length].prefix { $0 != 0 }, as: UTF8.self), radix: 8), count >= 0 else { return nil }
        self.init(name: name, count: count)
        guard self.bytes == bytes else { return nil }
    }

    /// How many zeros follow the content, so that the next header begins at a whole block.
    var padding: Int { (Self.size - count % Self.size) % Self.size }

    /// The header; owner, group and time are nobody's, so that the same content gives the same file.
    var bytes: [UInt8] {
        let blank = [UInt8](repeating: UInt8(ascii: " "), count: 8)
        let before = Self.field(name, 100) + Self.octal(0o600, 8) + Self.octal(0, 8) + Self.octal(0, 8) + Self.octal(count, 12) + Self.octal(0, 12)
        let kind = [UInt8(ascii: "0")] + Self.field("", 100) + Array("ustar\u{0}00".utf8)
        let after = kind + Self.field("", 32) + Self.field("", 32) + Self.octal(0, 8) + Self.octal(0, 8) + Self.field("", 167)
        let sum = (before + blank + after).reduce(0) { $0 + Int($1) }
        return before + Self.octal(sum, 7) + [UInt8(ascii: " ")] + after
    }

    private static func field(_ text: String, _ width: Int) -> [UInt8] {
        let bytes = Array(text.utf8.prefix(width))
        return bytes + [UInt8](repeating: 0, count: width - bytes.count)
    }

    /// Octal digits with zeros before and one behind.
    private static func octal(_ number: Int, _ width: Int) -> [UInt8] {
        let digits = String(number, radix: 8)
        return field(String(repeating: "0", count: max(0, width - 1 - digits.utf8.count)) + digits, width)
    }
}

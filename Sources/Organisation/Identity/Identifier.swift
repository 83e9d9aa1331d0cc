/// Names one thing for ever. Sixteen bytes made by us (UUIDv7, RFC 9562): what is made later sorts later.
///
/// The type of the thing is part of the name's type, so that a plan's name never stands where a task's is wanted.
public struct Identifier<Thing>: Hashable, Sendable {
    /// The sixteen bytes, the first one highest.
    public let value: UInt128

    /// A name by its bytes.
    public init(_ value: UInt128) { self.value = value }

    /// A name made at an instant; the random bits tell apart what is made in the same millisecond.
    public init(at instant: Instant, random: UInt128) {
        let milliseconds = UInt128(truncatingIfNeeded: max(0, instant.microseconds / 1000)) & 0xFFFF_FFFF_FFFF
        let high = random >> 68 & 0xFFF
        let low = random & 0x3FFF_FFFF_FFFF_FFFF
        value = milliseconds << 80 | UInt128(0x7) << 76 | high << 64 | UInt128(0b10) << 62 | low
    }
}

extension Identifier: Comparable {
    /// Whether one was made before the other.
    public static func < (left: Identifier, right: Identifier) -> Bool { left.value < right.value }
}

extension Identifier: LosslessStringConvertible, Codable {
    /// Reads `0197c2b4-6d1e-7a5b-8c3d-0123456789ab`; nothing when it is otherwise written.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36, [8, 13, 18, 23].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
        let digits = bytes.indices.filter { ![8, 13, 18, 23].contains($0) }.map { bytes[$0] }
        guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
        self.init(digits.reduce(0) { $0 << 4 | UInt128($1 < 0x3A ? $1 - 0x30 : $1 - 0x61 + 10) })
    }

    /// `0197c2b4-6d1e-7a5b-8c3d-0123456789ab`, as identifiers are shown and exchanged.
    public var description: String {
        var bytes: [UInt8] = []
        for index in 0..<32 {
            if [8, 12, 16, 20].contains(index) { bytes.append(UInt8(ascii: "-")) }
            let digit = UInt8(truncatingIfNeeded: value >> UInt128((31 - index) * 4) & 0xF)
            bytes.append(digit < 10 ? digit + 0x30 : digit - 10 + 0x61)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads the printed form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Identifier(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no identifier: \(text)")
        }
        self = identifier
    }

    /// Writes the printed form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

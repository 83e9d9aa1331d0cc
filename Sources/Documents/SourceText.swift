/// The whole text of a document as one run of UTF-8 bytes, exactly as the file gave it.
///
/// Everything that points into a document does so with byte ranges of this text; people and the outside world are told
/// code points, which `scalarOffset(ofByte:)` finds without counting from the start each time.
public struct SourceText: Sendable {
    /// The bytes; always valid UTF-8.
    public let bytes: [UInt8]
    /// How many code points stand before each mark of `stride` bytes.
    private let marks: [Int]

    private static let stride = 1024

    /// Takes bytes that are valid UTF-8; use `init(_ string:)` for anything else.
    public init(validated bytes: [UInt8]) {
        self.bytes = bytes
        self.marks = Self.marks(of: bytes)
    }

    /// The text of a string.
    public init(_ string: String) {
        self.init(validated: Array(string.utf8))
    }

    private static func marks(of bytes: [UInt8]) -> [Int] {
        var marks: [Int] = []
        marks.reserveCapacity(bytes.count / stride + 1)
        var scalars = 0
        for (index, byte) in bytes.enumerated() {
            if index % stride == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        return marks
    }

    /// The number of code points before a byte offset.
    public func scalarOffset(ofByte offset: Int) -> Int {
        guard offset > 0, !marks.isEmpty else { return 0 }
        let end = min(offset, bytes.count)
        let mark = min(end / Self.stride, marks.count - 1)
        return bytes[(mark * Self.stride)..<end].reduce(into: marks[mark]) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
    }

    /// A byte range told in code points.
    public func scalars(in range: Range<Int>) -> Range<Int> {
        scalarOffset(ofByte: range.lowerBound)..<scalarOffset(ofByte: range.upperBound)
    }

    /// The raw words of a byte range.
    public func words(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

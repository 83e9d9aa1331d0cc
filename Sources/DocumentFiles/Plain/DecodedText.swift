/// The bytes of a text file turned into valid UTF-8, and how many of them could not be.
struct DecodedText {
    var bytes: [UInt8]
    var undecodable = 0

    /// Finds the encoding by what the file holds: a byte order mark, valid UTF-8, else Windows-1258 where it makes Vietnamese.
    init(_ raw: [UInt8]) {
        if raw.starts(with: [0xFF, 0xFE]) {
            self = UTF16Text.decoded(raw, bigEndian: false)
        } else if raw.starts(with: [0xFE, 0xFF]) {
            self = UTF16Text.decoded(raw, bigEndian: true)
        } else if Self.isUTF8(raw) {
            bytes = raw
        } else if Windows1258.isLikely(raw) {
            self = Windows1258.decoded(raw)
        } else {
            self = Self.repaired(raw)
        }
    }

    init(bytes: [UInt8], undecodable: Int) {
        self.bytes = bytes
        self.undecodable = undecodable
    }

    /// Whether the bytes are valid UTF-8.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }

    /// UTF-8 in which each invalid piece gives one U+FFFD.
    static func repaired(_ raw: [UInt8]) -> DecodedText {
        var text = DecodedText(bytes: [], undecodable: 0)
        text.bytes.reserveCapacity(raw.count + 64)
        var codec = UTF8()
        var input = raw.makeIterator()
        while true {
            switch codec.decode(&input) {
            case .scalarValue(let scalar): text.append(scalar)
            case .error: text.appendReplacement()
            case .emptyInput: return text
            }
        }
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func appendReplacement() {
        bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
        undecodable += 1
    }
}

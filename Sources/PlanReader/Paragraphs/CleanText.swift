import Documents
import Vietnamese

/// The text that rules read: NFC, one space between words, no residue of markup; every byte knows its source.
struct CleanText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var map = SourceMap()

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// The words of a clean range.
    func words(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Adds one byte that joins two pieces: a space where a line was broken. It stands for the source bytes between them.
    mutating func join(with byte: UInt8, from source: Int) {
        let start = bytes.count
        bytes.append(byte)
        map.append(clean: start..<start + 1, source: source..<source)
    }

    /// Takes the joint after the last piece back and puts another in its place, or none.
    mutating func replaceLast(with byte: UInt8?) {
        guard let byte else {
            bytes.removeLast()
            return
        }
        bytes[bytes.count - 1] = byte
    }

    /// Adds a piece of the source, cleaned; returns the clean range.
    mutating func append(_ source: Range<Int>, of raw: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = bytes.count
        var offset = source.lowerBound
        while offset < source.upperBound {
            let plain = plainRun(raw, from: offset, until: source.upperBound)
            if plain > offset {
                add(raw[offset..<plain], source: offset..<plain)
                offset = plain
            } else {
                offset = special(raw, at: offset, until: source.upperBound, since: start)
            }
        }
        trim(since: start)
        return start..<bytes.count
    }

    private mutating func add(_ piece: Slice<UnsafeBufferPointer<UInt8>>, source: Range<Int>) {
        let start = bytes.count
        bytes.append(contentsOf: piece)
        map.append(clean: start..<bytes.count, source: source)
    }

    /// The end of the bytes that need no cleaning: printable ASCII but spaces and marks of markup, and letters of two and three bytes.
    private func plainRun(_ raw: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int) -> Int {
        var offset = start
        while offset < end {
            switch raw[offset] {
            case 0x21...0x29, 0x2B...0x5A, 0x5D...0x5E, 0x60...0x7E: offset += 1
            case 0xC3 where offset + 1 < end && raw[offset + 1] != 0x90 && raw[offset + 1] != 0xB0: offset += 2
            case 0xC4...0xC6 where offset + 1 < end: offset += 2
            case 0xE1 where offset + 2 < end: offset += 3
            default: return isFollowedByCombining(raw, offset, end) ? back(raw, offset, start) : offset
            }
        }
        return min(offset, end)
    }

    /// Decomposed text: the letter before a combining mark must be composed with it.
    private func isFollowedByCombining(_ raw: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Bool {
        (raw[offset] == 0xCC || raw[offset] == 0xCD) && offset + 1 < end && Letter.isCombining(UTF8Scalar.decode(raw, at: offset).value)
    }

    private func back(_ raw: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int) -> Int {
        var offset = offset - 1
        while offset > start, raw[offset] & 0xC0 == 0x80 { offset -= 1 }
        return max(offset, start)
    }

    private mutating func special(_ raw: UnsafeBufferPointer<UInt8>, at offset: Int, until end: Int, since start: Int) -> Int {
        let (scalar, length) = UTF8Scalar.decode(raw, at: offset)
        if Blank.isBlank(scalar) { return blank(raw, from: offset, until: end, since: start) }
        if let skipped = Residue.length(raw, at: offset, until: end) { return offset + skipped }
        if var letter = Letter(scalar) {
            var next = offset + length
            while next < end {
                let (mark, size) = UTF8Scalar.decode(raw, at: next)
                guard let combined = letter.combined(with: mark) else { break }
                letter = combined
                next += size
            }
            if let composed = letter.scalar.flatMap(Unicode.Scalar.init) {
                let place = bytes.count
                bytes.append(contentsOf: Array(String(Character(composed)).utf8))
                map.append(clean: place..<bytes.count, source: offset..<next)
                return next
            }
        }
        add(raw[offset..<offset + length], source: offset..<offset + length)
        return offset + length
    }

    /// A run of blanks becomes one space, or nothing at the start and where only invisible signs stand.
    private mutating func blank(_ raw: UnsafeBufferPointer<UInt8>, from offset: Int, until end: Int, since start: Int) -> Int {
        var next = offset
        var printsSpace = false
        while next < end {
            let (scalar, length) = UTF8Scalar.decode(raw, at: next)
            guard Blank.isBlank(scalar) else { break }
            printsSpace = printsSpace || Blank.isSpace(scalar)
            next += length
        }
        if printsSpace, bytes.count > start, bytes.last != 0x20, !BrokenWord.isInside(after: bytes[start...], before: raw[next..<end]) {
            let place = bytes.count
            bytes.append(0x20)
            map.append(clean: place..<place + 1, source: raw[offset] == 0x20 ? offset..<offset + 1 : offset..<next)
        }
        return next
    }

    private mutating func trim(since start: Int) {
        while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    }
}

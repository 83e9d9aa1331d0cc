import Foundation

extension [UInt8] {
    /// The first place of a byte at or behind an offset, before another one.
    func firstOffset(of byte: UInt8, from start: Int, before limit: Int? = nil) -> Int? {
        let end = Swift.min(limit ?? count, count)
        guard start < end else { return nil }
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let hit = memchr(base + start, Int32(byte), end - start) else { return nil }
            return base.distance(to: UnsafeRawPointer(hit))
        }
    }

    /// Whether these words stand at an offset, letter for letter.
    func holds(_ words: StaticString, at offset: Int) -> Bool {
        guard offset + words.utf8CodeUnitCount <= count else { return false }
        return words.withUTF8Buffer { expected in
            for index in 0..<expected.count where self[offset + index] != expected[index] { return false }
            return true
        }
    }
}

extension [UInt8] {
    /// The first place of these words.
    func firstOffset(of words: StaticString) -> Int? {
        let first = words.withUTF8Buffer { $0.first ?? 0 }
        var index = 0
        while let hit = firstOffset(of: first, from: index) {
            if holds(words, at: hit) { return hit }
            index = hit + 1
        }
        return nil
    }
}

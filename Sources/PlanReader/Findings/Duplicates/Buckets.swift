/// Which wording was the first to fall into each bucket. Keys are well mixed, so that they find their own place without being hashed again.
struct Buckets {
    private var keys: [UInt64]
    /// The first wording, plus one; nought where the place is free.
    private var firsts: [Int32]

    /// Room for so many keys.
    init(capacity: Int) {
        var places = 16
        while places < capacity * 3 / 2 { places *= 2 }
        keys = [UInt64](repeating: 0, count: places)
        firsts = [Int32](repeating: 0, count: places)
    }

    /// The wording that fell into this bucket before; nil where this one is the first, which is then noted.
    mutating func first(_ key: UInt64, orNote wording: Int) -> Int? {
        var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while firsts[place] != 0 {
            if keys[place] == key { return Int(firsts[place]) - 1 }
            place = (place + 1) & (keys.count - 1)
        }
        keys[place] = key
        firsts[place] = Int32(wording + 1)
        return nil
    }
}

import Vietnamese

/// What two wordings are compared by: every three words in a row, without marks, case and signs.
struct Shingles {
    /// Sorted, each once.
    let keys: [UInt64]
    /// Numbers and names, by which wordings that are otherwise alike mean different things; sorted, each once.
    let names: [UInt64]

    private static let length = 3

    init(_ words: [Word]) {
        var (windows, named): ([UInt64], [UInt64]) = ([], [])
        Self.each(of: words) {
            windows.append($0)
        } name: {
            named.append($0)
        }
        keys = Set(windows).sorted()
        names = Set(named).sorted()
    }

    /// Tells every three words in a row, and every number and name but the first word, as they stand.
    static func each(of words: [Word], window: (UInt64) -> Void, name: (UInt64) -> Void) {
        var (before, last): (UInt64, UInt64) = (0, 0)
        var spoken = 0
        for word in words where word.shape != .sign {
            if spoken > 0, word.isNumber || word.isCapitalised { name(word.folded) }
            spoken += 1
            if spoken >= length { window(Self.joined(before, last, word.folded)) }
            (before, last) = (last, word.folded)
        }
    }

    /// The FNV-1a hash of three words.
    private static func joined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        let (seed, factor): (UInt64, UInt64) = (14_695_981_039_346_656_037, 1_099_511_628_211)
        return ((((seed ^ first) &* factor) ^ second) &* factor ^ third) &* factor
    }

    /// The share of shingles that both have, 0…1.
    func likeness(to other: Shingles) -> Double {
        var (left, right, common) = (0, 0, 0)
        while left < keys.count, right < other.keys.count {
            if keys[left] == other.keys[right] { common += 1 }
            let step = keys[left]
            if step <= other.keys[right] { left += 1 }
            if right < other.keys.count, other.keys[right] <= step { right += 1 }
        }
        let all = keys.count + other.keys.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}

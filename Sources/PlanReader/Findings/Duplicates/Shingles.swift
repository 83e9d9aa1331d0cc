import Vietnamese

/// What two wordings are compared by: every three words in a row, without marks, case and signs.
struct Shingles {
    /// Sorted, each once.
    let keys: [UInt64]
    /// Numbers and names, by which wordings that are otherwise alike mean different things; sorted, each once.
    let names: [UInt64]

    private static let length = 3

    init(_ words: [Word]) {
        let spoken = words.filter { $0.shape != .sign }
        let folded = spoken.map(\.folded)
        let windows = folded.indices.dropLast(Self.length - 1).map { start in folded[start..<start + Self.length].reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ $1) &* 1_099_511_628_211 } }
        keys = Set(windows).sorted()
        names = Set(spoken.dropFirst().filter { $0.isNumber || $0.isCapitalised }.map(\.folded)).sorted()
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

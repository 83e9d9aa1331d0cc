/// The words of many phrases as one tree: a node for each beginning that phrases share, a step for each word that goes on.
///
/// Nearly every word of a text is asked in vain whether a phrase begins there, so that question costs two looks into a set of
/// bits. The steps stand in one flat table; its multiplier is drawn anew for each tree, so that no document can be made to fill one row.
@usableFromInline
struct PhraseTree: Sendable {
    private struct Step {
        var key: UInt64 = 0
        var node: Int32 = 0
        /// The node that the word leads to; 0, the root, to which nothing leads, where the place is free.
        var next: Int32 = 0
    }

    /// What stands at a node, so that most steps need not be looked for.
    private struct Trait: OptionSet {
        let rawValue: UInt8
        static let end = Trait(rawValue: 1)
        static let folded = Trait(rawValue: 2)
        static let marked = Trait(rawValue: 4)
    }

    private let multiplier = UInt64.random(in: .min ... .max) | 1
    private var table = [Step](repeating: Step(), count: 16)
    private var shift: UInt64 = 60
    private var traits: [Trait] = [[]]
    /// A bit for each key that begins a phrase; some bits stand for several keys.
    private var openings = [UInt64](repeating: 0, count: 4)
    private var openingShift: UInt64 = 56

    /// Sets marked keys apart from folded ones.
    private static var tag: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    init() {}

    /// Adds the words of a phrase; answers with its last node.
    mutating func add(_ words: [Word], marked: Bool) -> Int {
        var node: Int32 = 0
        for word in words {
            traits[Int(node)].insert(marked ? .marked : .folded)
            node = child(of: node, key: marked ? word.marked ^ Self.tag : word.folded)
        }
        traits[Int(node)].insert(.end)
        return Int(node)
    }

    private mutating func child(of node: Int32, key: UInt64) -> Int32 {
        let next = step(from: node, key: key)
        guard next == 0 else { return next }
        if traits.count * 2 > table.count { grow() }
        let new = Int32(traits.count)
        traits.append([])
        put(Step(key: key, node: node, next: new))
        return new
    }

    private mutating func grow() {
        let old = table
        table = [Step](repeating: Step(), count: old.count * 2)
        shift -= 1
        openings = [UInt64](repeating: 0, count: openings.count * 2)
        openingShift -= 1
        for step in old where step.next != 0 { put(step) }
    }

    private mutating func put(_ step: Step) {
        var place = row(of: step.node, step.key)
        while table[place].next != 0 { place = (place + 1) & (table.count - 1) }
        table[place] = step
        guard step.node == 0 else { return }
        let bit = (step.key &* multiplier) >> openingShift
        openings[Int(bit >> 6)] |= 1 << (bit & 63)
    }

    private func row(of node: Int32, _ key: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key ^ UInt64(truncatingIfNeeded: node) &* 0xD6E8_FEB8_6659_FD93) &* multiplier) >> shift)
    }

    /// The node that a word leads to, or 0.
    private func step(from node: Int32, key: UInt64) -> Int32 {
        var place = row(of: node, key)
        while table[place].next != 0 {
            if table[place].key == key, table[place].node == node { return table[place].next }
            place = (place + 1) & (table.count - 1)
        }
        return 0
    }
}

extension PhraseTree {
    /// The last node of the longest phrase that begins at `index`, and how many words it has.
    @usableFromInline
    func longest(in words: borrowing [Word], at index: Int, until end: Int) -> (node: Int, count: Int)? {
        guard index < end, mayOpen(words[index].folded) || mayOpen(words[index].marked ^ Self.tag) else { return nil }
        let (node, count) = longest(in: words, at: index, until: end, from: 0, taken: 0)
        return count == 0 ? nil : (Int(node), count)
    }

    private func mayOpen(_ key: UInt64) -> Bool {
        let bit = (key &* multiplier) >> openingShift
        return openings[Int(bit >> 6)] >> (bit & 63) & 1 != 0
    }

    /// A word may go on without its marks and with them; both ways are gone, the longer phrase wins, the one without marks of two that are as long.
    private func longest(in words: borrowing [Word], at index: Int, until end: Int, from node: Int32, taken: Int) -> (node: Int32, count: Int) {
        let trait = traits[Int(node)]
        var best: (node: Int32, count: Int) = trait.contains(.end) ? (node, taken) : (0, 0)
        guard index < end else { return best }
        if trait.contains(.folded) { follow(words[index].folded, in: words, at: index, until: end, from: node, taken: taken, to: &best) }
        if trait.contains(.marked) { follow(words[index].marked ^ Self.tag, in: words, at: index, until: end, from: node, taken: taken, to: &best) }
        return best
    }

    private func follow(
        _ key: UInt64, in words: borrowing [Word], at index: Int, until end: Int, from node: Int32, taken: Int, to best: inout (node: Int32, count: Int)
    ) {
        let next = step(from: node, key: key)
        guard next != 0 else { return }
        let found = longest(in: words, at: index + 1, until: end, from: next, taken: taken + 1)
        if found.count > best.count { best = found }
    }
}

import Vietnamese

/// The parts of a document that somebody's task may hand over, found by the words that they share with it.
struct AssignmentParts {
    /// A part that can be handed over: its place, its outermost section, its subject as word keys.
    struct Part: Sendable {
        var node: Int
        var section: Int?
        var keys: [UInt64]
        /// An item that is itself a task, as against a heading with tasks below it.
        var isTask: Bool
        /// The part itself says who leads it.
        var isLed: Bool
    }

    private(set) var parts: [Part] = []
    /// The parts in which a pair of neighbouring words occurs.
    private var postings: [UInt64: [Int]] = [:]

    /// A pair of words that more parts have tells nothing.
    private static let commonest = 12
    /// More candidates than this are never near enough.
    private static let most = 10

    var isEmpty: Bool { parts.isEmpty }

    /// Adds parts; only the pairs that are asked for are ever looked up.
    mutating func add(_ found: [Part], asked: Set<UInt64>) {
        for part in found {
            for pair in Set(Self.pairs(part.keys)) where asked.contains(pair) { postings[pair, default: []].append(parts.count) }
            parts.append(part)
        }
    }

    /// The pairs of neighbouring words.
    static func pairs(_ keys: [UInt64]) -> [UInt64] { zip(keys, keys.dropFirst()).map { $0 &* 31 ^ $1 } }

    /// How rare a pair is among the parts, as the logarithm of how many times more parts there are than hold it.
    func rarity(_ pair: UInt64) -> Double { Logarithm.of(Double(parts.count + 1) / (Double(postings[pair]?.count ?? 1) + 0.5)) }

    /// The parts outside a section that share rare pairs with these words, the nearest first: the weight of what they share, and how many pairs that is.
    func nearest(_ keys: [UInt64], outside section: Int?) -> [(part: Part, weight: Double, shared: Int)] {
        var shared: [Int: (weight: Double, count: Int)] = [:]
        for pair in Set(Self.pairs(keys)) {
            guard let found = postings[pair], found.count <= Self.commonest else { continue }
            let weight = rarity(pair)
            for part in found where parts[part].section != section {
                shared[part, default: (0, 0)].weight += weight
                shared[part, default: (0, 0)].count += 1
            }
        }
        return shared.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }.prefix(Self.most).map { (parts[$0.key], $0.value.weight, $0.value.count) }
    }
}

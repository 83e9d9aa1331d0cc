import Planning
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

    /// The parts in which a pair of neighbouring words occurs: how many, and which ones while they are few.
    private struct Posting: Sendable {
        var count = 0
        var parts: [Int] = []

        mutating func add(_ more: Posting) {
            count += more.count
            if count <= AssignmentParts.commonest { parts += more.parts } else { parts = [] }
        }
    }

    private let parts: [Part]
    private var postings: [UInt64: Posting] = [:]

    /// A pair of words that more parts have tells nothing.
    fileprivate static let commonest = 12
    /// More candidates than this are never near enough.
    private static let most = 10

    var isEmpty: Bool { parts.isEmpty }

    /// Parts in reading order; only the pairs that are asked for are ever looked up.
    init(_ parts: [Part], asked: AskedPairs) {
        self.parts = parts
        for piece in Lanes.map(parts.count, { Self.post(parts, $0, asked) }) {
            for (pair, found) in piece { postings[pair, default: Posting()].add(found) }
        }
    }

    private static func post(_ parts: [Part], _ piece: Range<Int>, _ asked: AskedPairs) -> [UInt64: Posting] {
        var postings: [UInt64: Posting] = [:]
        for index in piece {
            for pair in Set(pairs(parts[index].keys).lazy.filter(asked.contains)) { postings[pair, default: Posting()].add(Posting(count: 1, parts: [index])) }
        }
        return postings
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
            for part in found.parts where parts[part].section != section {
                shared[part, default: (0, 0)].weight += weight
                shared[part, default: (0, 0)].count += 1
            }
        }
        return shared.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }.prefix(Self.most).map { (parts[$0.key], $0.value.weight, $0.value.count) }
    }
}

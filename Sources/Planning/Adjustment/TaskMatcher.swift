/// Finds for each task of one list the task of another that is the same: by what it says, wherever it now stands.
///
/// First tasks of the same content, then of the same words, then of like words; of equals the one at the same path, then the
/// first in order. Likeness is looked for through an index of phrases, never pair by pair.
struct TaskMatcher {
    /// How many tasks are looked at for one; those with its rarest phrases come first.
    private static let most = 256

    private let old: [PlanTask]
    private let new: [PlanTask]
    /// The index of the new task for each old one.
    private(set) var matches: [Int?]
    private var taken: [Bool]

    /// Matches two lists; `likeness` is the percentage of common phrases from which two wordings are the same task.
    init(_ old: [PlanTask], _ new: [PlanTask], likeness: Int) {
        self.old = old
        self.new = new
        matches = Array(repeating: nil, count: old.count)
        taken = Array(repeating: false, count: new.count)
        pair { TaskContent($0) }
        pair { TaskContent.key($0.text.value ?? "") }
        pairAlike(likeness)
    }

    private mutating func pair(by key: (PlanTask) -> some Hashable) {
        var waiting = Dictionary(grouping: new.indices.filter { !taken[$0] }) { key(new[$0]) }
        let open = old.indices.filter { matches[$0] == nil }.map { ($0, key(old[$0])) }
        for (index, key) in open {
            guard let found = waiting[key]?.firstIndex(where: { new[$0].path == old[index].path }), let partner = waiting[key]?.remove(at: found) else {
                continue
            }
            join(index, partner)
        }
        for (index, key) in open where matches[index] == nil {
            guard let partner = waiting[key]?.first else { continue }
            waiting[key]?.removeFirst()
            join(index, partner)
        }
    }

    private mutating func join(_ index: Int, _ partner: Int) {
        matches[index] = partner
        taken[partner] = true
    }

    private mutating func pairAlike(_ likeness: Int) {
        for pair in likePairs(likeness) where matches[pair.old] == nil && !taken[pair.new] { join(pair.old, pair.new) }
    }

    private struct Pair {
        let old: Int
        let new: Int
        let likeness: Double
        let isAtPath: Bool

        /// The likest first; of equals that at the same path, then in order.
        static func before(_ left: Pair, _ right: Pair) -> Bool {
            if left.likeness != right.likeness { return left.likeness > right.likeness }
            if left.isAtPath != right.isAtPath { return left.isAtPath }
            return (left.old, left.new) < (right.old, right.new)
        }
    }

    private func likePairs(_ likeness: Int) -> [Pair] {
        guard matches.contains(nil), taken.contains(false) else { return [] }
        let phrases = new.map { TaskPhrases($0.text.value ?? "") }
        let index = postings(of: phrases)
        var pairs: [Pair] = []
        for left in old.indices where matches[left] == nil {
            let own = TaskPhrases(old[left].text.value ?? "")
            for right in Self.candidates(own, index) {
                let share = Self.likeness(own.keys, phrases[right].keys)
                guard share * 100 >= Double(likeness) else { continue }
                pairs.append(Pair(old: left, new: right, likeness: share, isAtPath: old[left].path == new[right].path))
            }
        }
        return pairs.sorted(by: Pair.before)
    }

    private func postings(of phrases: [TaskPhrases]) -> [UInt64: [Int]] {
        var index: [UInt64: [Int]] = [:]
        for right in new.indices where !taken[right] {
            for key in phrases[right].keys { index[key, default: []].append(right) }
        }
        return index
    }

    private static func candidates(_ own: TaskPhrases, _ index: [UInt64: [Int]]) -> Set<Int> {
        var found: Set<Int> = []
        for postings in own.keys.compactMap({ index[$0] }).sorted(by: { $0.count < $1.count }) {
            guard found.isEmpty || found.count + postings.count <= most else { break }
            found.formUnion(postings)
        }
        return found
    }

    /// Twice the common phrases by all phrases, 0…1; both sorted.
    private static func likeness(_ left: [UInt64], _ right: [UInt64]) -> Double {
        var (i, j, common) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] { (i, j, common) = (i + 1, j + 1, common + 1) } else if left[i] < right[j] { i += 1 } else { j += 1 }
        }
        let all = left.count + right.count
        return all == 0 ? 0 : Double(2 * common) / Double(all)
    }
}

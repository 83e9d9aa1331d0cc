import Synchronization

/// How often something happened, counted from any thread.
final class Tally: Sendable {
    private let counted = Atomic(0)

    /// How often so far.
    var value: Int { counted.load(ordering: .relaxed) }

    /// Counts once more and tells the new number.
    @discardableResult
    func count() -> Int { counted.add(1, ordering: .relaxed).newValue }
}

import Dispatch

/// Runs pure work on all cores at once. The answer is that of one core: pieces are read apart and put together in order.
enum Lanes {
    /// Less than this many places are read faster than a second core is woken.
    private static let worthwhile = 256
    /// So many pieces that one with long sentences holds no core up.
    private static let most = 16

    /// What a function makes of each piece of so many places, in the order of the pieces.
    static func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Range<Int>) -> Result) -> [Result] {
        guard count >= worthwhile else { return count == 0 ? [] : [work(0..<count)] }
        return each(most) { work(count * $0 / most..<count * ($0 + 1) / most) }
    }

    /// What a function makes of each number below `count`, in their order.
    static func each<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { results, made in
            nonisolated(unsafe) let place = results.baseAddress
            DispatchQueue.concurrentPerform(iterations: count) { index in place?.advanced(by: index).initialize(to: work(index)) }
            made = count
        }
    }
}

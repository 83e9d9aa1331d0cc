/// How long something takes.
enum Stopwatch {
    /// Once.
    static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await work()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    /// The middle of several times: what else the machine does now and then does not count.
    static func median(times: Int, _ work: () async throws -> Void) async rethrows -> Double {
        try await sorted(times, work)[times / 2]
    }

    private static func sorted(_ times: Int, _ work: () async throws -> Void) async rethrows -> [Double] {
        var found: [Double] = []
        for _ in 0..<max(1, times) { found.append(try await seconds(work)) }
        return found.sorted()
    }
}

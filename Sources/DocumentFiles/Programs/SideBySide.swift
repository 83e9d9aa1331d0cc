import Foundation

/// Work that is done for many pieces at once, as many side by side as there are cores.
enum SideBySide {
    /// The results in the order of the pieces; the first refusal ends the rest.
    static func map<Piece: Sendable, Value: Sendable>(
        _ pieces: [Piece], limits: Limits, _ work: @escaping @Sendable (Piece) async throws(DocumentFileError) -> Value
    ) async throws(DocumentFileError) -> [Value] {
        let width = max(1, limits.parallelPrograms ?? min(8, ProcessInfo.processInfo.activeProcessorCount))
        let results = await withTaskGroup(of: (Int, Result<Value, DocumentFileError>).self) { group in
            var results: [Int: Result<Value, DocumentFileError>] = [:]
            for (index, piece) in pieces.enumerated() {
                if index >= width, let (done, result) = await group.next() {
                    results[done] = result
                    if case .failure = result { break }
                }
                group.addTask { (index, await attempt(piece, work)) }
            }
            if results.values.contains(where: \.isFailure) { group.cancelAll() }
            for await (done, result) in group { results[done] = result }
            return results
        }
        // A refusal that came first is the cause; those behind it may only have been called off.
        for case .failure(let refusal) in results.values where !refusal.isTimeUp { throw refusal }
        var values: [Value] = []
        for index in pieces.indices {
            if let result = results[index] { values.append(try result.get()) }
        }
        return values
    }

    private static func attempt<Piece: Sendable, Value: Sendable>(
        _ piece: Piece, _ work: @Sendable (Piece) async throws(DocumentFileError) -> Value
    ) async -> Result<Value, DocumentFileError> {
        do throws(DocumentFileError) { return .success(try await work(piece)) } catch { return .failure(error) }
    }
}

extension Result {
    fileprivate var isFailure: Bool {
        if case .failure = self { true } else { false }
    }
}

extension DocumentFileError {
    fileprivate var isTimeUp: Bool {
        if case .programTookTooLong = self { true } else { false }
    }
}

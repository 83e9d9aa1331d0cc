import DocumentFiles
import PlanReader
import Planning

/// File to plan within one process: how long one file takes, once everything is warm.
struct FileMeasure {
    let reader: Reader

    /// Reads the file so many times and prints the best time.
    func run(path: String, times: Int) async throws {
        var best = Double.infinity
        var tasks = 0
        for _ in 0..<times {
            let start = ContinuousClock.now
            tasks = reader.read(try await DocumentFile.read(path: path)).draft.tasks.count
            best = min(best, (ContinuousClock.now - start) / .seconds(1))
        }
        print("file seconds=\(best) tasks=\(tasks)")
    }
}

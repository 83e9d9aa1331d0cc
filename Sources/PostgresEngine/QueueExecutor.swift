internal import Dispatch

/// Runs the work of one connection on a queue of its own: libpq keeps the thread waiting, and Swift's few threads must not wait.
final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "PostgresEngine.connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

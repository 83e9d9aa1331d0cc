internal import Foundation

/// The PostgreSQL server of this run of the tests: started when the first test asks for it, gone soon after the process is.
struct PrivateCluster {
    private static let shared = Task.detached { try await start() }

    private let folder: String

    /// The one server, started if it is not there yet.
    static func running() async throws -> PrivateCluster { try await shared.value }

    /// Makes a database and tells where it is, in libpq's words.
    func makeDatabase() async throws -> String {
        let name = "test_\(UUID().uuidString.filter { $0 != "-" }.lowercased())"
        try await Self.script("create", folder, name)
        return "host=\(folder) user=thucthi dbname=\(name)"
    }

    private static func start() async throws -> PrivateCluster {
        let process = ProcessInfo.processInfo.processIdentifier
        // The path of a socket has little room, so the name is short.
        let name = "thucthi-pg-\(process)-\(UInt32.random(in: 0 ... .max))"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try await script("start", folder, String(process))
        return PrivateCluster(folder: folder)
    }

    private static func script(_ words: String...) async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("private-cluster")
        let process = Process()
        process.executableURL = script
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        guard status == 0 else { throw ClusterFailure(words: words, status: status) }
    }
}

/// The server of the tests did not do what it was told; what it said stands on the screen.
struct ClusterFailure: Error {
    let words: [String]
    let status: Int32
}

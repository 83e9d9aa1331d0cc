import Foundation

/// The program that was built beside these tests, run on a store of its own.
struct BuiltProgram {
    /// What it answered.
    struct Answer {
        let status: Int32
        let output: String
        let errors: String

        /// What was printed as JSON, as a dictionary.
        var values: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:] }
    }

    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
    static let administrator = "Nguyễn Thị Quản Trị"

    /// A folder, and in it a store with an authority unless told otherwise.
    init(withStore: Bool = true) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard withStore else { return }
        let answer = try run("init", "--store", store, "--province", "80", "--administrator", Self.administrator)
        guard answer.status == 0 else { throw Failure(words: answer.errors) }
    }

    struct Failure: Error { let words: String }

    var store: String { path("kho") }
    var database: String { path("kho/thucthi.sqlite") }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func clean() { try? FileManager.default.removeItem(at: folder) }

    /// A command of the office, as the administrator.
    func office(_ arguments: String...) throws -> Answer {
        try run(arguments + ["--store", store, "--as", Self.administrator])
    }

    func run(_ arguments: String...) throws -> Answer { try run(arguments) }

    func run(_ arguments: [String]) throws -> Answer {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("thucthi")
        return try run(program, arguments)
    }

    /// A Python program, which knows nothing of ours.
    func python(_ arguments: String...) throws -> Answer { try run(URL(filePath: "/usr/bin/env"), ["python3"] + arguments) }

    private func run(_ program: URL, _ arguments: [String]) throws -> Answer {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        let (output, errors) = (path("out-\(UUID())"), path("err-\(UUID())"))
        for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }
}

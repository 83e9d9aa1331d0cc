import Foundation
import Testing

@testable import DocumentFiles

@Suite("Chương trình ngoài: programs beside us, within limits")
struct ProgramTests {
    private func run(_ name: String, _ arguments: [String], seconds: Int = 20) async throws(DocumentFileError) -> OutsideProgram.Outcome {
        try await WorkingFolder.with { folder throws(DocumentFileError) in
            try await OutsideProgram(name: name, package: "goi").run(arguments, in: folder, limits: .standard, seconds: seconds)
        }
    }

    @Test("what a program prints and how it ends comes back")
    func outcome() async throws {
        let outcome = try await run("sh", ["-c", "echo ra; echo loi >&2; exit 3"])
        #expect(outcome.status == 3)
        #expect(outcome.output == Array("ra\n".utf8))
        #expect(outcome.message == "loi\n")
    }

    @Test("a missing program is named with the package that brings it")
    func missing() async {
        await #expect(throws: DocumentFileError.programMissing(program: "khong-co", package: "goi")) { try await run("khong-co", []) }
    }

    @Test("a program that takes too long ends with all that it started")
    func tooLong() async throws {
        let mark = "61\(UInt32.random(in: 100_000...999_999))"
        // Either would sleep for months: that this test ends at all shows the first half.
        await #expect(throws: DocumentFileError.programTookTooLong(program: "sh", seconds: 1)) {
            try await run("sh", ["-c", "sleep \(mark) & sleep \(mark)"], seconds: 1)
        }
        let left = try await run("sh", ["-c", "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c 'sleep \(mark)' | head -1"])
        // The searching command itself carries the mark once.
        #expect((Int(String(decoding: left.output, as: UTF8.self).trimmingBlanks()) ?? 0) <= 1)
    }

    @Test("a program that prints without end is stopped")
    func endless() async {
        var limits = Limits()
        limits.programOutputBytes = 1 << 20
        limits.programFileBytes = 2 << 20
        var refusal: DocumentFileError?
        do throws(DocumentFileError) {
            try await WorkingFolder.with { folder throws(DocumentFileError) in
                _ = try await OutsideProgram(name: "cat", package: "goi").run(["/dev/zero"], in: folder, limits: limits)
            }
        } catch { refusal = error }
        #expect(refusal == .tooLong(what: "output of cat", limit: 1 << 20))
    }

    @Test("a program that wants too much memory fails by itself")
    func greedy() async {
        var limits = Limits()
        limits.programMegabytes = 64
        let outcome = try? await WorkingFolder.with { folder throws(DocumentFileError) in
            try await OutsideProgram(name: "sh", package: "goi").run(["-c", "head -c 200m /dev/zero | tail | wc -c"], in: folder, limits: limits)
        }
        #expect(outcome.map { !$0.message.isEmpty } ?? true)
    }

    @Test("the working folder is gone afterwards, whatever happened")
    func workingFolder() async throws {
        let path = try await WorkingFolder.with { folder throws(DocumentFileError) in folder.path }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}

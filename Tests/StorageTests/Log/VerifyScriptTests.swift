import Foundation
import Seals
import Testing

@testable import Storage

@Suite("Scripts/verify-log.py, which knows nothing of ours,")
struct VerifyScriptTests {
    private let sample = SampleChain(count: 12)
    private var export: String { sample.entries.map { LogExport.line(of: $0) + "\n" }.joined() }

    @Test("finds a whole log whole, and names its head")
    func whole() throws {
        let answer = try verify(export)
        #expect(answer.status == 0, "\(answer.words), seed \(SampleChain.seed)")
        #expect(answer.words.contains("whole: 12 entries of \(SampleChain.authority), head \(sample.head.digest)"))
        #expect(try verify("").words.contains("whole: 0 entries"))
    }

    @Test("names the first broken number")
    func broken() throws {
        let lines = sample.entries.map { LogExport.line(of: $0) }
        let changed = lines[..<6] + [lines[6].replacing("may-chu-1", with: "may-chu-2")] + lines[7...]
        let takenOut = lines[..<6] + lines[7...]
        let resealed = lines[..<6] + [LogExport.line(of: resealed(sample.entries[6]))] + lines[7...]
        for (text, number) in [(changed, 7), (takenOut, 7), (resealed, 8), (lines[...5] + lines[5...], 7), (lines[1...] + [], 1)] {
            let answer = try verify(text.map { $0 + "\n" }.joined())
            #expect(answer.status != 0 && answer.words.contains("broken at \(number):"), "\(answer.words), seed \(SampleChain.seed)")
        }
        #expect(try verify(String(export.dropLast())).words.contains("broken at 12:"))
    }

    @Test("finds a log that was cut off or made anew only with an anchor")
    func anchored() throws {
        let anchor = try SignedHead(sample.entries[9].head, with: SigningKey(from: SeededRandomness(seed: 11)))
        let anchors = AnchorFile(heads: [anchor]).text
        let cut = sample.entries.prefix(8).map { LogExport.line(of: $0) + "\n" }.joined()
        let forged = SampleChain.chained(sample.entries.map { FieldChange.origin.applied(to: $0).change }).map { LogExport.line(of: $0) + "\n" }.joined()
        #expect(try verify(export, anchors: anchors).status == 0)
        for text in [cut, forged] {
            #expect(try verify(text).status == 0)
            let answer = try verify(text, anchors: anchors)
            #expect(answer.status != 0 && answer.words.contains("broken at or before 10:"), "\(answer.words)")
        }
    }

    /// The entry with another note and a digest that fits it.
    private func resealed(_ entry: LogEntry) -> LogEntry {
        LogEntry(
            FieldChange.note.applied(to: entry).change, authority: entry.authority, number: entry.number, previous: entry.previous, digest: nil)
    }

    private func verify(_ export: String, anchors: String? = nil) throws -> (status: Int32, words: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thucthi-log-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try [("log.jsonl", export), ("anchors.txt", anchors)].compactMap { name, text in try text.map { try write($0, folder, name) } }
        return try run(files)
    }

    private func write(_ text: String, _ folder: URL, _ name: String) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func run(_ files: [String]) throws -> (status: Int32, words: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", root.appending(path: "Scripts/verify-log.py").path] + files
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, words)
    }
}

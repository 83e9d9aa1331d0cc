import DocumentFiles
import Documents
import Foundation
import Pages
import PlanReader

/// The reading of one file after the other. A file that cannot be read is told and passed over.
struct ReadingRun {
    private let reader: Reader
    private let dump: StageDump
    private let stage: StageDump.Stage?
    private let language: Language
    private let progress: Progress
    private var output: ReadingOutput
    private var rows: [SummaryTable.Row] = []
    /// That of the first file that was refused.
    private(set) var exitStatus: Int32?

    init(bodies: KnownBodies, output: ReadingOutput, stage: StageDump.Stage?, language: Language, total: Int) {
        reader = bodies.reader
        dump = bodies.dump
        self.stage = stage
        self.language = language
        self.output = output
        progress = Progress(total: total, language: language)
    }

    /// Reads all and writes what there is to write.
    mutating func read(_ paths: [String]) async throws {
        for (index, path) in paths.enumerated() {
            progress.begin(path, number: index + 1)
            try await read(path)
        }
        progress.clear()
        try output.finish()
        if paths.count > 1 { tellSummary() }
    }

    private mutating func read(_ path: String) async throws {
        do {
            let document = try await DocumentFile.read(path: path)
            try take(document)
        } catch let error as DocumentFileError {
            let refusal = Refusal(error)
            exitStatus = exitStatus ?? refusal.exitStatus
            rows.append(.refused(name: (path as NSString).lastPathComponent, refusal))
            progress.tell("\(path): \(refusal.words(in: language))")
        }
    }

    private mutating func take(_ document: Document) throws {
        if let stage {
            try output.take(dump: dump.text(of: document, after: stage).printable, of: document)
            return
        }
        let reading = reader.read(document)
        rows.append(.read(name: document.name, Coverage(reading)))
        progress.clear()
        try output.take(reading)
    }

    private func tellSummary() {
        guard stage == nil else { return }
        for line in SummaryTable(rows: rows, language: language, width: Terminal.of(STDERR_FILENO).columns).lines { progress.tell(line) }
    }
}

import DocumentFiles
import Documents
import Foundation
import Pages
import Planning

/// Takes readings one by one and writes them in the form and to the place that were asked for. A file is written whole or not at all.
struct ReadingOutput {
    let format: ReadingFormat
    let destination: Destination
    let terminal: Terminal
    /// What goes into one file, until it is whole.
    private var gathered: [UInt8] = []
    private var tabled: [PlanReading] = []
    private var names = FileNames()

    init(format: ReadingFormat, destination: Destination, terminal: Terminal) {
        self.format = format
        self.destination = destination
        self.terminal = destination == .standardOutput ? terminal : .plain
    }

    /// Takes the next reading.
    mutating func take(_ reading: PlanReading) throws {
        if case .folder(let folder) = destination {
            try write([reading], to: path(of: reading.document, in: folder))
        } else if format.isTable {
            tabled.append(reading)
        } else {
            try put(bytes(of: reading))
        }
    }

    /// Takes words that stand for a document, such as the dump of a stage.
    mutating func take(dump: String, of document: Document) throws {
        if case .folder(let folder) = destination {
            try WholeFile.write(Array(dump.utf8), to: path(of: document, in: folder))
        } else {
            try put(Array(dump.utf8))
        }
    }

    /// Writes what was kept until now.
    mutating func finish() throws {
        switch destination {
        case .folder: return
        case .file(let path) where format.isTable: try write(tabled, to: path)
        case .file(let path): try WholeFile.write(gathered, to: path)
        case .standardOutput where format.isTable: FileHandle.standardOutput.write(Data(CSVFile.bytes(of: ReadingWorkbook.taskSheet(of: tabled))))
        case .standardOutput: return
        }
    }

    private mutating func put(_ bytes: [UInt8]) throws {
        if destination == .standardOutput { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } else { gathered += bytes }
    }

    private func write(_ readings: [PlanReading], to path: String) throws {
        switch format {
        case .xlsx: try WorkbookFile.write(ReadingWorkbook.workbook(of: readings), to: path)
        case .csv: try WholeFile.write(CSVFile.bytes(of: ReadingWorkbook.taskSheet(of: readings)), to: path)
        case .tree, .json, .html: try WholeFile.write(readings.flatMap(bytes), to: path)
        }
    }

    private func bytes(of reading: PlanReading) -> [UInt8] {
        switch format {
        case .tree: Array(ReadingTree.write(reading, on: terminal).utf8)
        case .json: ReadingJSON.write(reading)
        case .html: ReviewPage(reading).bytes()
        case .csv, .xlsx: []
        }
    }

    private mutating func path(of document: Document, in folder: String) -> String {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return (folder as NSString).appendingPathComponent(names.next(for: document.name, ending: format.fileEnding))
    }
}

/// Names for files beside each other: that of the document, numbered where two have the same.
struct FileNames {
    private var taken: Set<String> = []

    mutating func next(for document: String, ending: String) -> String {
        let names = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? "\(document).\(ending)" : "\(document) (\($0)).\(ending)" }
        let name = names.first { !taken.contains($0) } ?? document
        taken.insert(name)
        return name
    }
}

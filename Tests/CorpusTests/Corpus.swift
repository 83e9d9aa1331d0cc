import DocumentFiles
import Documents
import Foundation
import PlanReader
import Planning
import Testing

/// The real documents that stand beside the project, read from there and never copied into it.
enum Corpus {
    /// The folder of the corpus: `THUCTHI_CORPUS`, else `../shared/corpus` beside the package.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["THUCTHI_CORPUS"] { return URL(filePath: path, directoryHint: .isDirectory) }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.appending(path: "../shared/corpus", directoryHint: .isDirectory).standardizedFileURL
    }()

    /// Why tests of the corpus were not run, where they were not.
    static let absence: String = "không có kho văn bản ở \(folder.path); đặt THUCTHI_CORPUS để chỉ chỗ khác"

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// Every document whose words stand in the file: no pictures, which take minutes.
    static let files: [CorpusFile] = ["text", "original", "unlabelled"].flatMap { folderName in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: folderName).path)) ?? []
        return names.sorted().filter { !$0.contains("scan") && !$0.hasPrefix(".") }.map { CorpusFile(folder: folderName, name: $0) }
    }

    /// The plain texts of annotated documents.
    static let texts = files.filter { $0.folder == "text" }

    static let reader = Result { try Reader.standard() }
}

/// One file of the corpus.
struct CorpusFile: Sendable, CustomTestStringConvertible {
    var folder: String
    var name: String

    var testDescription: String { "\(folder)/\(name)" }

    func document() async throws -> Document { try await DocumentFile.read(path: Corpus.folder.appending(path: "\(folder)/\(name)").path) }

    /// Its words as UTF-8.
    func text() async throws -> [UInt8] { try await document().text.bytes }
}

extension Document {
    /// A plain text, each line a block.
    static func lines(of bytes: [UInt8]) -> Document {
        var blocks: [Block] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            blocks.append(.line(start..<index))
            start = index + 1
        }
        blocks.append(.line(start..<bytes.count))
        return Document(name: "van-ban.txt", format: .text, text: SourceText(String(decoding: bytes, as: UTF8.self)), blocks: blocks)
    }
}

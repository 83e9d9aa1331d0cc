import DocumentFiles
import Foundation
import PlanReader
import Planning
import Testing

@testable import thucthi

@Suite("Văn bản mẫu: the samples are read as a careful officer reads them")
struct SampleTests {
    private static let samples = ["ke-hoach-doi-moi-sang-tao", "phu-luc-nhiem-vu"]

    /// Whether a program is there; a test that needs another is skipped and says so.
    private static func has(_ program: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    private func comparison(_ sample: String, _ file: String, by likeness: Likeness) async throws -> Comparison {
        let document = try await DocumentFile.read(path: House.folder.appending(path: "Samples/\(file)").path)
        return Comparison(try Reader.standard().read(document).draft, try Golden.of(sample), by: likeness)
    }

    /// Field by field; the known shortfalls, and no others, may differ.
    private func hold(_ sample: String, _ file: String) async throws {
        let differences = try await comparison(sample, file, by: .exact).differences
        let known = try KnownShortfalls.of(file)
        for difference in differences where !known.contains(difference.name) { Issue.record("\(file): \(difference)") }
        for name in known.subtracting(differences.map(\.name)).sorted() {
            Issue.record("\(file): «\(name)» is right now: take it out of Shortfalls/\(file).txt")
        }
    }

    @Test("the Word file of a sample gives the golden tasks, outline and references", arguments: samples)
    func word(sample: String) async throws {
        try await hold(sample, "\(sample).docx")
    }

    @Test("the printed PDF of a sample gives the same", .enabled(if: has("pdftotext"), "poppler-utils is not installed"), arguments: samples)
    func print(sample: String) async throws {
        try await hold(sample, "\(sample).pdf")
    }

    /// What tesseract makes of a picture differs a little from processor to processor: a share is held, no list.
    @Test(
        "the scan of a sample gives nearly the same",
        .enabled(if: has("pdftoppm") && has("tesseract"), "poppler-utils or tesseract-ocr is not installed"),
        arguments: zip(samples, [0.79, 0.79]))
    func scan(sample: String, share: Double) async throws {
        let comparison = try await comparison(sample, "\(sample).scan.pdf", by: .folded)
        let right = 1 - Double(comparison.differences.count) / Double(comparison.fields)
        let list = comparison.differences.map(\.description).joined(separator: "\n")
        #expect(right >= share, "\(comparison.differences.count) of \(comparison.fields) fields differ:\n\(list)")
        #expect(right < share + 0.05, "\(right) of the fields are right now: raise the share")
    }
}

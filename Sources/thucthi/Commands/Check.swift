import ArgumentParser
import DocumentFiles
import Documents
import Foundation
import Organisation
import PlanReader
import Planning

/// `thucthi check FILE…`: reads documents and says what is wrong with them, as a compiler would.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Soát văn bản trước khi ký.",
        discussion: "Trạng thái thoát là 1 khi còn lỗi nghiêm trọng, 0 khi không còn. Ý nghĩa từng mã: docs/huong-dan/ket-qua-soat.md.")

    /// How the findings are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "Ngày để xét hạn và cơ quan, dạng 2025-07-01; không nêu thì lấy ngày ban hành.", transform: Check.day)
    var asOf: Day?

    @Option(help: "Dạng kết quả: text hoặc json.")
    var format = Format.text

    @Argument(help: "Tệp văn bản.")
    var files: [String]

    mutating func run() async throws {
        let reader = try Reader.standard()
        var hasSerious = false
        for file in files {
            let reading = reader.read(try await DocumentFile.read(path: file), asOf: asOf)
            hasSerious = hasSerious || reading.findings.contains { $0.severity == .serious }
            FileHandle.standardOutput.write(Data(print(reading)))
        }
        if hasSerious { throw ExitCode(1) }
    }

    private func print(_ reading: PlanReading) -> [UInt8] {
        switch format {
        case .json: FindingsJSON.write(reading)
        case .text: Array(FindingsText(reading: reading, isColoured: isatty(STDOUT_FILENO) == 1).lines.joined(separator: "\n").utf8) + [0x0A]
        }
    }

    /// Reads the day of `--as-of`.
    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("«\(text)» không phải là ngày; hãy viết như 2025-07-01.") }
        return day
    }
}

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

    @Option(help: "Tệp JSON danh mục cơ quan bổ sung của đơn vị.")
    var bodies: String?

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
    var lang = Language.vi

    @Argument(help: "Tệp văn bản.")
    var files: [String]

    /// A file that cannot be read says so in one sentence and stops no other; its status outweighs that of findings.
    mutating func run() async throws {
        let reader: Reader
        do { reader = try KnownBodies(added: bodies).reader } catch { throw ExitCode(refuse(error, nil)) }
        var status: Int32 = 0
        for file in files {
            do {
                let reading = reader.read(try await DocumentFile.read(path: file), asOf: asOf)
                if status == 0, reading.findings.contains(where: { $0.severity == .serious }) { status = 1 }
                FileHandle.standardOutput.write(Data(print(reading)))
            } catch {
                let refused = refuse(error, file)
                if status <= 1 { status = refused }
            }
        }
        if status != 0 { throw ExitCode(status) }
    }

    /// Tells why something could not be read; the exit status that goes with it.
    private func refuse(_ error: any Error, _ file: String?) -> Int32 {
        let refusal = Refusal(error)
        let place = file.map { $0 + ": " } ?? ""
        FileHandle.standardError.write(Data((place + refusal.words(in: lang) + "\n").utf8))
        return refusal.exitStatus
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

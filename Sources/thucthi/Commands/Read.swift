import ArgumentParser
import DocumentFiles
import Foundation
import PlanReader

/// `thucthi read FILE…`: reads documents and prints what they ask of whom.
struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Đọc văn bản thành nhiệm vụ, kèm trích dẫn và danh sách lỗi.")

    @Option(help: "Dạng kết quả: json.")
    var format = "json"

    @Argument(help: "Tệp văn bản.")
    var files: [String]

    mutating func run() async throws {
        let reader = try Reader.standard()
        for file in files {
            let document = try await DocumentFile.read(path: file)
            FileHandle.standardOutput.write(Data(ReadingJSON.write(reader.read(document))))
        }
    }
}

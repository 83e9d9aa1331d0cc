import ArgumentParser
import DocumentFiles
import Foundation
import Organisation
import Pages
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
            let reading = reader.read(document)
            FileHandle.standardOutput.write(Data(format == "html" ? ReviewPage(reading).bytes() : format == "tree" ? Array(ReadingTree.write(reading, on: .of(1)).utf8) : ReadingJSON.write(reading)))
        }
    }
}

/// The names by which a body is found. Authorities are told by their canonical name; associations, firms and funds as printed.
private func names(of body: Body) -> [(name: String, also: [String])] {
    switch body.kind {
    case .association, .enterprise, .fund, .publicService, .steering: ([body.name.text] + body.variants).map { ($0, []) }
    default: [(body.name.text, body.variants)]
    }
}

extension Reader {
    /// A reader that knows the bodies and abbreviations that the program brings along.
    static func standard() throws -> Reader {
        let catalogue = try BodyCatalogue.standard()
        let table = try AbbreviationTable.standard()
        return Reader(
            names: catalogue.bodies.filter { $0.level == .central || $0.level == .province }.flatMap(names),
            abbreviations: table.abbreviations.filter(\.isUnambiguous).map { ($0.short, $0.full) })
    }
}

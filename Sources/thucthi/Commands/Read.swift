import ArgumentParser
import DocumentFiles
import Documents
import Foundation
import Pages
import PlanReader
import Planning

/// `thucthi read FILE…`: reads documents and prints what they ask of whom.
struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Đọc văn bản thành nhiệm vụ, kèm trích dẫn và danh sách lỗi.",
        discussion: """
            Mỗi tệp hỏng được báo bằng một câu và không làm dừng các tệp khác; trạng thái thoát là của tệp hỏng đầu tiên.
            Bản đọc ghi ra màn hình, hoặc ra tệp, thư mục nêu ở --output.
            """)

    @Option(help: "Dạng kết quả: tree, json, csv, xlsx hoặc html; không nêu thì theo đuôi tệp của --output, sau cùng là tree.")
    var format: ReadingFormat?

    @Option(name: [.short, .long], help: "Tệp hoặc thư mục ghi kết quả (xlsx cần có; thư mục thì mỗi văn bản một tệp).")
    var output: String?

    @Option(help: "Tệp JSON danh mục cơ quan bổ sung của đơn vị.")
    var bodies: String?

    @Option(help: "Dừng sau một bước đọc và in kết quả của bước đó: lines, paragraphs, skeleton hoặc clauses.", transform: Read.stage)
    var stopAfter: StageDump.Stage?

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
    var lang = Language.vi

    @Argument(help: "Tệp hoặc thư mục văn bản.")
    var files: [String]

    private var chosenFormat: ReadingFormat { format ?? output.flatMap(ReadingFormat.init(fileNamed:)) ?? .tree }

    mutating func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Cần nêu ít nhất một tệp hoặc thư mục văn bản.") }
        if chosenFormat == .xlsx, output == nil, stopAfter == nil { throw ValidationError("Dạng xlsx cần --output TỆP.xlsx.") }
    }

    mutating func run() async throws {
        do {
            let paths = try InputFiles.all(files)
            try checkPages(of: paths)
            try checkSources(paths)
            var reading = try ReadingRun(
                bodies: KnownBodies(added: bodies), output: ReadingOutput(format: chosenFormat, destination: Destination(output), terminal: .of(STDOUT_FILENO)),
                stage: stopAfter, language: lang, total: paths.count)
            try await reading.read(paths)
            if let status = reading.exitStatus { throw ExitCode(status) }
        } catch let exit as ExitCode {
            throw exit
        } catch {
            let refusal = Refusal(error)
            FileHandle.standardError.write(Data((refusal.words(in: lang) + "\n").utf8))
            throw ExitCode(refusal.exitStatus)
        }
    }

    private static func stage(_ text: String) throws -> StageDump.Stage {
        guard let stage = StageDump.Stage(rawValue: text) else {
            throw ValidationError("Không có bước «\(text)»; hãy chọn \(StageDump.Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return stage
    }

    /// A reading must never take the place of the document that it was made from.
    private func checkSources(_ paths: [String]) throws(Refusal) {
        guard case .file(let output) = Destination(output) else { return }
        let place = URL(fileURLWithPath: output).resolvingSymlinksInPath().path
        if paths.contains(where: { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path == place }) { throw .outputIsInput(output) }
    }

    /// Two pages in one file are no page.
    private func checkPages(of paths: [String]) throws(Refusal) {
        if case .folder = Destination(output) { return }
        if chosenFormat == .html, stopAfter == nil, paths.count > 1 { throw .pagesNeedFolder }
    }
}

extension Refusal {
    fileprivate static func outputIsInput(_ path: String) -> Refusal {
        Refusal(
            code: "OUTPUT-IS-INPUT", sentence: "Tệp kết quả \(path) chính là văn bản cần đọc; hãy nêu tên khác ở --output.",
            englishSentence: "The output \(path) is itself a document to be read; give another name.", exitStatus: 114)
    }

    fileprivate static let pagesNeedFolder = Refusal(
        code: "OUTPUT-NEEDS-FOLDER", sentence: "Nhiều văn bản thành nhiều trang; hãy nêu --output THƯ-MỤC/.",
        englishSentence: "Several documents make several pages; give --output FOLDER/.", exitStatus: 113)
}

extension ReadingFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

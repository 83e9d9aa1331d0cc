import ArgumentParser
import Foundation
import Seals
import Secretariat
import Storage

extension LogCommand {
    /// `thucthi log sign`: signs the head and adds it to a file of anchors, to be printed and kept elsewhere.
    struct Sign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ký đầu nhật ký thành một mốc và ghi thêm vào tệp mốc.",
            discussion: "Nhật ký được kiểm tra trước, cả với các mốc đã ký trước bằng khóa này. Hãy in dòng mốc hoặc gửi ra ngoài máy.")

        @OptionGroup var options: StoreOptions
        @Option(name: .customLong("key-file"), help: ArgumentHelp("Tệp khóa ký.", valueName: "tệp")) var signingKey: String
        @Option(help: ArgumentHelp("Tệp mốc để ghi thêm.", valueName: "tệp")) var anchors: String

        mutating func run() async throws {
            try await Office.telling {
                let key = try KeyFile.signingKey(WholeFile.text(signingKey))
                let earlier = FileManager.default.fileExists(atPath: anchors) ? try AnchorFile(reading: WholeFile.text(anchors)).heads : []
                let headway = Headway("Đang kiểm tra nhật ký")
                try await OpenOffice.with(options) { office in
                    let check = CheckBeforeSigning(anchors: earlier, keys: [key.verifyingKey]) { headway.reach($0, of: $1) }
                    let report = try await office.answer(check)
                    headway.clear()
                    guard let head = report.head else {
                        try LogVerdict(report: report).listing.print(as: options.format)
                        throw ExitCode(1)
                    }
                    let signed = try SignedHead(head, with: key)
                    try AppendedLine.write(signed.description, to: anchors, beginning: AnchorFile(heads: []).text)
                    try Listing(signed.description, values: ["line": signed.description]).print(as: options.format)
                }
            }
        }
    }
}

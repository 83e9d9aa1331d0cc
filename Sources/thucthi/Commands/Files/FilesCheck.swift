import ArgumentParser
import Secretariat
import Storage

extension FilesCommand {
    /// `thucthi files check`: the folder held against the rows; exit status 1 when a named file is gone or altered.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "So thư mục tệp kèm theo với dữ liệu: tệp mất, tệp bị sửa, tệp thừa.",
            discussion: "Trạng thái kết thúc là 1 khi có tệp mất hoặc bị sửa. Tệp thừa là của việc dở dang khi máy dừng, không hại gì.")

        @OptionGroup var options: StoreOptions
        @Flag(help: "Xóa các tệp thừa cũ hơn dòng mới nhất ít nhất một giờ.") var clearStrays = false

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let named = try await office.answer(NamedFiles())
                    let headway = Headway("Đang kiểm tra tệp kèm theo")
                    let check = AttachmentCheck(of: office.files, named: named.digests) { headway.reach($0, of: $1) }
                    headway.clear()
                    let cleared = clearStrays ? try check.clearStrays(olderThan: named.newest) : []
                    try FilesListing(check: check, cleared: cleared, count: named.digests.count).listing.print(as: options.format)
                    guard check.isWhole else { throw ExitCode(1) }
                }
            }
        }
    }
}

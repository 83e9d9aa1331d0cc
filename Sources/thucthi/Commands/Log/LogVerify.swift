import ArgumentParser
import Seals
import Secretariat
import Storage

extension LogCommand {
    /// `thucthi log verify`: whether the chain holds; exit status 1 when it does not.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Kiểm tra nhật ký từ mục đầu đến mục cuối.",
            discussion: "Trạng thái kết thúc là 1 khi nhật ký bị đứt. Chỉ mốc đã ký cất ngoài máy mới cho thấy nhật ký bị viết lại toàn bộ.")

        @OptionGroup var options: StoreOptions

        @Option(help: ArgumentHelp("Tệp mốc đã ký.", valueName: "tệp"))
        var anchor: String?

        @Option(parsing: .upToNextOption, help: ArgumentHelp("Các tệp khóa kiểm tra được tin.", valueName: "tệp"))
        var keys: [String] = []

        func validate() throws {
            guard anchor == nil || !keys.isEmpty else { throw ValidationError("--anchor cần --keys: khóa kiểm tra của người đã ký các mốc.") }
        }

        mutating func run() async throws {
            try await Office.telling {
                let heads = try anchor.map { try AnchorFile(reading: WholeFile.text($0)).heads } ?? []
                let believed = try keys.map { try KeyFile.verifyingKey(WholeFile.text($0)) }
                let headway = Headway("Đang kiểm tra nhật ký")
                try await OpenOffice.with(options) { office in
                    let report = try await office.answer(CheckLog(anchors: heads, keys: believed) { headway.reach($0, of: $1) })
                    headway.clear()
                    try LogVerdict(report: report).listing.print(as: options.format)
                    guard report.head != nil else { throw ExitCode(1) }
                    try refuseWhenNoneServed(report)
                }
            }
        }

        /// Who asks for anchors must not take the silence of useless ones for a proof.
        private func refuseWhenNoneServed(_ report: LogReport) throws {
            guard anchor != nil, !report.anchors.contains(where: { $0.judgement == .agrees }) else { return }
            throw Declined("no-anchor-served", "Không mốc nào trong tệp dùng được; hãy xem lại tệp mốc và khóa ở --keys.")
        }
    }
}

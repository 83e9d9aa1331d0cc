import ArgumentParser
import Secretariat
import Storage

extension LogCommand {
    /// `thucthi log list`: the latest entries, or those about one thing.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Các mục mới nhất, hoặc lịch sử của một đối tượng.")

        @OptionGroup var options: StoreOptions

        @Option(parsing: .upToNextOption, help: ArgumentHelp("Chỉ về đối tượng này: loại và mã.", valueName: "loại mã"))
        var about: [String] = []

        @Option(help: ArgumentHelp("Số mục mới nhất; không nêu thì 50, với --about thì tất cả.", valueName: "số"))
        var last: Int?

        func validate() throws {
            guard about.isEmpty || about.count == 2 else { throw ValidationError("--about cần hai từ: loại và mã, như --about person 01a1…") }
            guard last.map({ (1...1_000_000).contains($0) }) ?? true else { throw ValidationError("--last cần một số từ 1 đến 1000000.") }
        }

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let subject = about.isEmpty ? nil : LogSubject(kind: about[0], id: about[1])
                    let entries = try await office.answer(ViewLog(about: subject, last: last ?? (subject == nil ? 50 : nil)))
                    try LogListing(entries: entries).listing.print(as: options.format)
                }
            }
        }
    }
}

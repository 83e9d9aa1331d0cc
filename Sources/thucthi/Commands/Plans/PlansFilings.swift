import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi plans filings UPPER`: which bodies owe a plan of their own, and how far it has come.
struct PlansFilings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "filings", abstract: "Cơ quan nào chưa nộp, đã nộp, bị trả lại, được chấp nhận; ai quá hạn.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch cấp trên.") var upper: String

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let filings = try await office.answer(ListFilings(of: try await office.plan(upper).id))
                try FilingListing(filings: filings).listing.print(as: options.format, brief: options.brief)
            }
        }
    }
}

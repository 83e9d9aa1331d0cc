import ArgumentParser
import Foundation
import Organisation

/// What every command of the office is told: which data, who acts, as of which day, how to print.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Kho dữ liệu: thư mục, hoặc địa chỉ postgres://…; không nêu thì lấy THUCTHI_STORE.", valueName: "nơi"))
    var store: String?

    @Option(help: ArgumentHelp("Thư mục tệp kèm theo khi dùng PostgreSQL; không nêu thì lấy THUCTHI_FILES.", valueName: "thư mục"))
    var files: String?

    @Option(help: ArgumentHelp("Cơ quan (tỉnh) trong kho, khi kho có nhiều cơ quan.", valueName: "tên"))
    var authority: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Người thực hiện: họ tên, thư điện tử hoặc mã; không nêu thì lấy THUCTHI_AS.", valueName: "người"))
    var actor: String?

    @Option(help: ArgumentHelp("Xét như vào ngày này, dạng 2026-06-30; không nêu thì là hôm nay.", valueName: "ngày"), transform: StoreOptions.day)
    var asOf: Day?

    @Option(help: "Dạng kết quả: table hoặc json.")
    var format = Listing.Format.table

    @Flag(help: "Không in nội dung nhiệm vụ: bảng hẹp, chỉ số, cơ quan, thời hạn, tình trạng.")
    var brief = false

    @Option(help: ArgumentHelp("Mã yêu cầu: chạy lại cùng mã thì không làm hai lần.", valueName: "mã"))
    var key: String?

    /// The address of the data; refused when none is named.
    func address() throws -> StoreAddress {
        let environment = ProcessInfo.processInfo.environment
        guard let text = store ?? environment["THUCTHI_STORE"], !text.isEmpty else {
            throw ValidationError("Chưa nêu kho dữ liệu; hãy dùng --store NƠI hoặc đặt THUCTHI_STORE.")
        }
        return StoreAddress(text, files: files ?? environment["THUCTHI_FILES"])
    }

    /// Who acts, as the caller wrote it; refused when nobody is named.
    func actorText() throws -> String {
        guard let text = actor ?? ProcessInfo.processInfo.environment["THUCTHI_AS"], !text.isEmpty else {
            throw ValidationError("Chưa nêu người thực hiện; hãy dùng --as \"HỌ TÊN\" hoặc đặt THUCTHI_AS.")
        }
        return text
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("«\(text)» không phải là ngày; hãy viết như 2026-06-30.") }
        return day
    }
}

extension Listing.Format: ExpressibleByArgument {}

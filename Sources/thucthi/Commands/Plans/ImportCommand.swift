import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi import FILE`: takes a document in as the draft of a plan.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Đưa văn bản vào thành dự thảo kế hoạch: đọc, giữ tệp gốc, đánh số nhiệm vụ.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "Tệp văn bản (docx, pdf, ảnh quét, txt …).")
    var file: String

    @Option(help: ArgumentHelp("Cơ quan đầu mối theo dõi kế hoạch.", valueName: "tên"))
    var keeper = "Sở Khoa học và Công nghệ"

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let body = try await office.body(keeper)
                let act = try await TakingIn(reader: try KnownBodies(added: nil).reader, office: office).act(file, keeper: body.id)
                let id = try await office.carryOut(act)
                let plan = try await office.answer(ViewPlan(id))
                try Listing(
                    "Đã đưa vào dự thảo «\(plan.plan.called)»: \(plan.tasks.count) nhiệm vụ, \(plan.findings.count) điều cần xem. Soát bằng: thucthi review \"\(plan.plan.called)\"",
                    values: ["id": id.description]
                ).print(as: options.format)
            }
        }
    }
}

import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi import FILE`: takes a document in as the draft of a plan, or a list of tasks with `--as-list`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Đưa văn bản vào thành dự thảo kế hoạch: đọc, giữ tệp gốc, đánh số nhiệm vụ.",
        discussion: "Với --as-list, tệp Excel hoặc CSV là danh sách nhiệm vụ. Cột nào tên khác thì khai một lần bằng --map \"Tiêu đề trong tệp=cột\", "
            + "lần sau máy nhớ. Các cột: \(HeadingPairs.names(of: TaskListColumn.self)).")

    @OptionGroup var options: StoreOptions

    @Argument(help: "Tệp văn bản (docx, pdf, ảnh quét, txt …), hoặc danh sách xlsx, csv với --as-list.")
    var file: String

    @Option(help: ArgumentHelp("Cơ quan đầu mối theo dõi kế hoạch.", valueName: "tên"))
    var keeper = "Sở Khoa học và Công nghệ"

    @Flag(help: "Tệp là danh sách nhiệm vụ, không phải văn bản.")
    var asList = false

    @OptionGroup(title: "Khi nhập danh sách") var head: HeadOptions

    @Option(parsing: .upToNextOption, help: "Tiêu đề=cột.")
    var map: [String] = []

    @Option(help: ArgumentHelp("Trang tính cần đọc; không nêu thì lấy trang đầu có nội dung.", valueName: "tên"))
    var sheet: String?

    @Flag(help: "Chỉ kiểm tra danh sách, chưa nhập.")
    var dryRun = false

    mutating func validate() throws {
        let saysList = head.isSaid || !map.isEmpty || sheet != nil || dryRun
        guard asList || !saysList else { throw ValidationError("--title, --number, --issued, --map, --sheet, --dry-run chỉ đi với --as-list.") }
    }

    mutating func run() async throws {
        try await Office.telling {
            let entered = asList ? try head.entered() : nil
            let columns = try HeadingPairs.columns(map, of: TaskListColumn.self)
            try await OpenOffice.with(options) { office in
                let body = try await office.body(keeper)
                guard let entered else { return try await takeIn(for: body.id, office) }
                if !columns.isEmpty { _ = try await office.carryOut(MapHeadings(of: ListTakingIn.kind, columns: columns), part: "map") }
                try await ListTakingIn(path: file, sheet: sheet, head: entered, office: office).run(for: body.id, dryRun: dryRun)
            }
        }
    }

    private func takeIn(for keeper: BodyID, _ office: OpenOffice) async throws {
        let act = try await TakingIn(reader: try KnownBodies(added: nil).reader, office: office).act(file, keeper: keeper)
        let id = try await office.carryOut(act)
        let plan = try await office.answer(ViewPlan(id))
        try Listing(
            "Đã đưa vào dự thảo «\(plan.plan.called)»: \(plan.tasks.count) nhiệm vụ, \(plan.findings.count) điều cần xem. Soát bằng: thucthi review \"\(plan.plan.called)\"",
            values: ["id": id.description]
        ).print(as: options.format)
    }
}

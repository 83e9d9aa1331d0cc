import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi items`: what bodies make of their duties.
struct ItemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items", abstract: "Việc cụ thể dưới nhiệm vụ đã giao: xem, thêm, nhập từ Excel, báo xong.",
        subcommands: [List.self, Add.self, Import.self, Done.self], defaultSubcommand: List.self)

    /// `thucthi items list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Việc cụ thể của kế hoạch.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    try ItemListing(plan: view).listing.print(as: options.format)
                }
            }
        }
    }

    /// `thucthi items add`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thêm một việc cụ thể bằng tay.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Argument(help: "Việc phải làm.") var what: String
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Sản phẩm.") var product: String?
        @Option(help: "Thời hạn.") var due: String?
        @Option(help: "Người thực hiện.") var person: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    let deadline = try due.flatMap { try Typed.deadline($0) }
                    let due = deadline.map { duty.plan.rules.due(of: $0, given: duty.plan.day) } ?? Due.none
                    let draft = AddWorkItems.Draft(
                        assignment: duty.assignment.id, what: what, product: product, due: due, person: try await office.optionalPerson(person))
                    let ids = try await office.carryOut(AddWorkItems([draft]))
                    try Listing("Đã thêm một việc vào nhiệm vụ \(task) của \(duty.name).", values: ids).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi items import`: a list from Excel or CSV, its columns mapped once.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Nhập việc cụ thể từ Excel hoặc CSV.",
            discussion:
                "Cột nào tên khác thì khai một lần bằng --map \"Tiêu đề trong tệp=cột\", lần sau máy nhớ. Các cột: \(WorkItemColumn.allCases.map(\.rawValue).joined(separator: ", "))."
        )
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Tệp xlsx hoặc csv.") var file: String
        @Option(parsing: .upToNextOption, help: "Tiêu đề=cột.") var map: [String] = []
        @Flag(help: "Chỉ kiểm tra, chưa nhập.") var dryRun = false

        mutating func run() async throws {
            try await Office.telling {
                let columns = try HeadingPairs.columns(map, of: WorkItemColumn.self)
                try await OpenOffice.with(options) { office in
                    if !columns.isEmpty { _ = try await office.carryOut(MapHeadings(of: "work-items", columns: columns), part: "map") }
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let read = try await ItemList(path: file, plan: view, office: office).read()
                    guard read.problems.isEmpty else {
                        try ProblemListing(problems: read.problems).listing.print(as: options.format)
                        throw ExitCode(2)
                    }
                    if !dryRun { _ = try await office.carryOut(AddWorkItems(read.lines.map { AddWorkItems.Draft($0) }), part: "items") }
                    let money = read.lines.flatMap(\.money).reduce(0) { $0 + $1.asked }
                    let words = "\(read.lines.count) việc của \(Set(read.lines.map(\.assignment)).count) nhiệm vụ, kinh phí đề nghị \(money.grouped) đồng."
                    try Listing((dryRun ? "Danh sách đúng: " : "Đã nhập ") + words, values: ["items": read.lines.count]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi items done`.
    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Báo một việc cụ thể đã xong.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Mã việc (thucthi items list --format json).") var item: String
        @Option(help: "Ngày xong; không nêu thì hôm nay.", transform: StoreOptions.day) var on: Day?

        mutating func run() async throws {
            try await Office.telling {
                guard let id = WorkItemID(item) else { throw ValidationError("«\(item)» không phải mã việc.") }
                try await OpenOffice.with(options) { office in
                    _ = try await office.carryOut(CompleteWorkItem(id, done: on ?? office.today))
                    try Listing("Việc đã xong.", values: ["id": item]).print(as: options.format)
                }
            }
        }
    }
}

extension AddWorkItems.Draft {
    /// A line of a list.
    init(_ line: WorkItemImport.Line) {
        self.init(assignment: line.assignment, what: line.what, product: line.product, due: line.due, person: line.person, money: line.money)
    }
}

extension Int64 {
    /// With points between thousands, as sums are printed: 1.500.000.
    var grouped: String {
        let digits = String(magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            String(digits.dropFirst(Swift.max(0, end - 3)).prefix(Swift.min(3, end)))
        }
        return (self < 0 ? "-" : "") + groups.reversed().joined(separator: ".")
    }
}

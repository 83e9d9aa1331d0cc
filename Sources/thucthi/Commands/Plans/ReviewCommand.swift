import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi review`: a draft is looked through and repaired.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Soát và sửa dự thảo: từng trường, thêm, bỏ, tách, gộp, sắp lại nhiệm vụ.",
        subcommands: [Show.self, Correct.self, Head.self, Add.self, Remove.self, Split.self, Merge.self, Move.self], defaultSubcommand: Show.self)

    /// `thucthi review show`: the tasks of a plan.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Các nhiệm vụ của kế hoạch.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Flag(help: "Kể cả nhiệm vụ đã bỏ, tách, gộp.") var all = false

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    try TaskListing(view, showsAll: all).listing.print(as: options.format, brief: options.brief)
                }
            }
        }
    }

    /// `thucthi review correct`: one or more fields of a task.
    struct Correct: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Sửa các trường của một nhiệm vụ; giá trị máy đọc vẫn giữ bên cạnh.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Nội dung.") var text: String?
        @Option(parsing: .upToNextOption, help: "Chủ trì.") var lead: [String] = []
        @Option(parsing: .upToNextOption, help: "Phối hợp.") var with: [String] = []
        @Option(help: "Thời hạn: 15/12/2026, quý IV/2026, hằng tháng, thường xuyên …; \"không\" để xóa.") var deadline: String?
        @Option(help: "Sản phẩm; \"không\" để xóa.") var product: String?
        @Option(help: "Lĩnh vực; \"không\" để xóa.") var field: String?

        mutating func run() async throws {
            try await Office.telling {
                let changes = try changes()
                guard !changes.isEmpty else { throw ValidationError("Chưa nêu trường nào để sửa.") }
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let id = try view.task(task).id
                    for (index, change) in changes.enumerated() {
                        _ = try await office.carryOut(CorrectTask(plan: view.plan.id, task: id, change: change), part: "\(index)")
                    }
                    try Listing("Đã sửa \(changes.count) trường của nhiệm vụ \(task).", values: ["task": task]).print(as: options.format, brief: options.brief)
                }
            }
        }

        private func changes() throws -> [FieldChange] {
            var changes: [FieldChange] = []
            if let text { changes.append(.text(text)) }
            if !lead.isEmpty { changes.append(.leads(lead)) }
            if !with.isEmpty { changes.append(.coordinating(with)) }
            if let deadline { changes.append(.deadline(try Typed.deadline(deadline))) }
            if let product { changes.append(.product(Typed.optional(product))) }
            if let field { changes.append(.field(Typed.optional(field))) }
            return changes
        }
    }

    /// `thucthi review head`: the number, day and title of a draft.
    struct Head: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Sửa phần đầu: số, ngày, trích yếu, cơ quan ban hành.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Số, ký hiệu.") var number: String?
        @Option(help: "Ngày ban hành.", transform: StoreOptions.day) var issued: Day?
        @Option(help: "Trích yếu.") var title: String?
        @Option(help: "Cơ quan ban hành.") var issuer: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let id = try await office.plan(plan).id
                    _ = try await office.carryOut(CorrectPlan(plan: id, number: number, issued: issued, title: title, issuer: issuer))
                    try Listing("Đã sửa phần đầu kế hoạch.", values: ["id": id.description]).print(as: options.format, brief: options.brief)
                }
            }
        }
    }
}

/// What is typed for a field.
enum Typed {
    /// A deadline, or none for «không».
    static func deadline(_ text: String) throws -> Deadline? {
        guard let text = optional(text) else { return nil }
        guard let deadline = Deadline(typed: text) else {
            throw ValidationError("«\(text)» không phải thời hạn; hãy viết như 15/12/2026, quý IV/2026, hằng tháng hoặc thường xuyên.")
        }
        return deadline
    }

    /// Words, or none for «không».
    static func optional(_ text: String) -> String? { text == "không" || text.isEmpty ? nil : text }
}

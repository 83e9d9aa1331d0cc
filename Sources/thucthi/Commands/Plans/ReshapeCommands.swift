import ArgumentParser
import Planning
import Secretariat

extension ReviewCommand {
    /// `thucthi review add`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thêm một nhiệm vụ bằng tay.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Nội dung nhiệm vụ.") var text: String
        @Option(help: "Đứng sau nhiệm vụ số; không nêu thì ở cuối.") var after: Int?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let id = try await office.carryOut(AddTask(plan: view.plan.id, text: text, after: try after.map { try view.task($0).id }))
                    let number = try await office.number(of: id, in: view.plan.id)
                    try Listing("Đã thêm nhiệm vụ \(number).", values: ["task": number]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi review remove`.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Bỏ một nhiệm vụ, có lý do.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Lý do.") var reason: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    _ = try await office.carryOut(RemoveTask(plan: view.plan.id, task: try view.task(task).id, reason: reason))
                    try Listing("Đã bỏ nhiệm vụ \(task): \(reason)", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi review split`.
    struct Split: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tách một nhiệm vụ thành nhiều; các phần giữ các trường và trích dẫn.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Argument(help: "Nội dung từng phần.") var parts: [String]

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let ids = try await office.carryOut(SplitTask(plan: view.plan.id, task: try view.task(task).id, texts: parts))
                    var numbers: [Int] = []
                    for id in ids { numbers.append(try await office.number(of: id, in: view.plan.id)) }
                    let words = numbers.map(String.init).joined(separator: ", ")
                    try Listing("Đã tách nhiệm vụ \(task) thành \(words).", values: ["tasks": numbers]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi review merge`.
    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Gộp nhiều nhiệm vụ thành một.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số các nhiệm vụ.") var tasks: [Int]
        @Option(help: "Nội dung chung; không nêu thì nối nội dung các phần.") var text: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let id = try await office.carryOut(MergeTasks(plan: view.plan.id, tasks: try tasks.map { try view.task($0).id }, text: text))
                    let number = try await office.number(of: id, in: view.plan.id)
                    try Listing("Đã gộp \(tasks.count) nhiệm vụ thành nhiệm vụ \(number).", values: ["task": number]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi review move`.
    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Chuyển một nhiệm vụ lên đầu hoặc ra sau nhiệm vụ khác.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Đứng sau nhiệm vụ số; không nêu thì lên đầu.") var after: Int?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    _ = try await office.carryOut(
                        MoveTask(plan: view.plan.id, task: try view.task(task).id, after: try after.map { try view.task($0).id }))
                    try Listing("Đã chuyển nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }
}

extension OpenOffice {
    /// The number by which people call a task.
    func number(of task: TaskID, in plan: PlanID) async throws -> Int {
        try await answer(ViewPlan(plan)).tasks.first { $0.id == task }?.number ?? 0
    }
}

import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi duty`: what a body does with a duty that it was given.
struct DutyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "Việc được giao: nhận, hỏi lại, trả lời, từ chối, giao tiếp, báo xong, mở lại.",
        subcommands: [Accept.self, Ask.self, Answer.self, Refuse.self, Delegate.self, Done.self, Reopen.self])

    /// `thucthi duty accept`.
    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "accept", abstract: "Nhận việc.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(AcceptDuty(duty.assignment.id))
                    try Listing("\(duty.name) đã nhận nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty ask`.
    struct Ask: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "ask", abstract: "Hỏi lại nơi giao.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(AskBack(duty.assignment.id, words: words))
                    try Listing("\(duty.name) đã hỏi lại về nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty answer`.
    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "answer", abstract: "Trả lời câu hỏi của cơ quan được giao.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(AnswerQuestion(duty.assignment.id, words: words))
                    try Listing("Đã trả lời \(duty.name) về nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty refuse`.
    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "refuse", abstract: "Từ chối việc, có lý do.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(RefuseDuty(duty.assignment.id, words: words))
                    try Listing("\(duty.name) đã từ chối nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty delegate`.
    struct Delegate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "delegate", abstract: "Giao tiếp cho đơn vị trực thuộc.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Đơn vị trực thuộc.") var to: String
        @Option(help: "Thời hạn riêng.", transform: StoreOptions.day) var due: Day?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(DelegateDuty(duty.assignment.id, to: try await office.body(to).id, due: due))
                    try Listing("\(duty.name) đã giao nhiệm vụ \(task) cho \(to).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty done`.
    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "done", abstract: "Báo đã hoàn thành, kèm sản phẩm.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Sản phẩm: số văn bản, tên kết quả.") var product: String?
        @Option(help: "Lý do không có sản phẩm.") var reason: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(CompleteDuty(duty.assignment.id, product: product, reason: reason))
                    try Listing("\(duty.name) đã hoàn thành nhiệm vụ \(task).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi duty reopen`.
    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Mở lại việc đã báo xong, có lý do.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(ReopenDuty(duty.assignment.id, words: words))
                    try Listing("Đã mở lại nhiệm vụ \(task) của \(duty.name).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }
}

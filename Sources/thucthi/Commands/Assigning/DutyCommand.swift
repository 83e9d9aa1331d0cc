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
        @OptionGroup var duty: DutyChoice

        mutating func run() async throws {
            try await duty.carryOut({ duty, _ in AcceptDuty(duty) }, saying: { "\($0) đã nhận nhiệm vụ \(duty.task)." })
        }
    }

    /// `thucthi duty ask`.
    struct Ask: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "ask", abstract: "Hỏi lại nơi giao.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await duty.carryOut({ duty, _ in AskBack(duty, words: words) }, saying: { "\($0) đã hỏi lại về nhiệm vụ \(duty.task)." })
        }
    }

    /// `thucthi duty answer`.
    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "answer", abstract: "Trả lời câu hỏi của cơ quan được giao.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await duty.carryOut({ duty, _ in AnswerQuestion(duty, words: words) }, saying: { "Đã trả lời \($0) về nhiệm vụ \(duty.task)." })
        }
    }

    /// `thucthi duty refuse`.
    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "refuse", abstract: "Từ chối việc, có lý do.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await duty.carryOut({ duty, _ in RefuseDuty(duty, words: words) }, saying: { "\($0) đã từ chối nhiệm vụ \(duty.task)." })
        }
    }

    /// `thucthi duty delegate`.
    struct Delegate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "delegate", abstract: "Giao tiếp cho đơn vị trực thuộc.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Đơn vị trực thuộc.") var to: String
        @Option(help: "Thời hạn riêng.", transform: StoreOptions.day) var due: Day?

        mutating func run() async throws {
            try await duty.carryOut(
                { duty, office in DelegateDuty(duty, to: try await office.body(to).id, due: due) }, saying: { "\($0) đã giao nhiệm vụ \(duty.task) cho \(to)." }
            )
        }
    }

    /// `thucthi duty done`.
    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "done", abstract: "Báo đã hoàn thành, kèm sản phẩm.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Sản phẩm: số văn bản, tên kết quả.") var product: String?
        @Option(help: "Lý do không có sản phẩm.") var reason: String?

        mutating func run() async throws {
            try await duty.carryOut(
                { duty, _ in CompleteDuty(duty, product: product, reason: reason) }, saying: { "\($0) đã hoàn thành nhiệm vụ \(duty.task)." })
        }
    }

    /// `thucthi duty reopen`.
    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Mở lại việc đã báo xong, có lý do.")
        @OptionGroup var duty: DutyChoice
        @Option(help: "Nội dung.") var words: String

        mutating func run() async throws {
            try await duty.carryOut({ duty, _ in ReopenDuty(duty, words: words) }, saying: { "Đã mở lại nhiệm vụ \(duty.task) của \($0)." })
        }
    }
}

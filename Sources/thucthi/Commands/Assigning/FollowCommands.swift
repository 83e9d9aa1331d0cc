import ArgumentParser
import Organisation
import Planning
import Secretariat

extension AssignCommand {
    /// `thucthi assign withdraw`: a duty is taken back.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thu hồi một việc đã giao, có lý do.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(help: "Cơ quan.") var body: String?
        @Option(help: "Lý do.") var reason: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let duty = try await office.duty(plan, task, body)
                    _ = try await office.carryOut(WithdrawAssignment(duty.assignment.id, words: reason))
                    try Listing("Đã thu hồi nhiệm vụ \(task) của \(duty.name).", values: ["task": task]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi assign follow`: who follows tasks and who is in charge of them.
    struct Follow: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Cử chuyên viên theo dõi và lãnh đạo phụ trách.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Chuyên viên theo dõi.") var follower: String?
        @Option(help: "Lãnh đạo phụ trách.") var leader: String?
        @Option(help: "Chỉ trong mục này.") var under: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let tasks = view.tasks.filter { $0.fate.isLive && $0.stands(under: under) }.map(\.id)
                    let (follower, leader) = (try await office.optionalPerson(follower), try await office.optionalPerson(leader))
                    let count = try await office.carryOut(NameFollowers(plan: view.plan.id, tasks: tasks, follower: follower, leader: leader))
                    try Listing("Đã cử người cho \(count) nhiệm vụ.", values: ["tasks": count]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi assign handover`: one person's work goes to another.
    struct HandOverCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "handover", abstract: "Bàn giao việc của một người cho người khác trong một lần.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Người giao.") var from: String
        @Option(help: "Người nhận.") var to: String

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let act = HandOver(plan: try await office.plan(plan).id, from: try await office.person(from), to: try await office.person(to))
                    let outcome = try await office.carryOut(act)
                    try Listing("Đã bàn giao \(outcome.tasks) nhiệm vụ theo dõi và \(outcome.duties) việc được giao.", values: outcome).print(
                        as: options.format)
                }
            }
        }
    }
}

extension OpenOffice {
    /// The person that is named, where one is.
    func optionalPerson(_ text: String?) async throws -> PersonID? {
        guard let text else { return nil }
        return try await person(text)
    }

    /// A task's assignment to a body, or its only one.
    func duty(_ plan: String, _ task: Int, _ body: String?) async throws -> (assignment: Assignment, name: String, plan: ViewPlan.Answer) {
        let view = try await answer(ViewPlan(try await self.plan(plan).id))
        let assignment = try view.assignment(task, of: try await optionalBody(body))
        return (assignment, view.name(assignment.lead), view)
    }
}

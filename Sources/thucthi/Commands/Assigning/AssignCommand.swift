import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi assign`: tasks are given to bodies.
struct AssignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Giao nhiệm vụ: xem đề xuất, giao cả loạt, giao từng việc, cử người theo dõi.",
        subcommands: [Show.self, Named.self, Proposed.self, One.self, Withdraw.self, Follow.self, HandOverCommand.self], defaultSubcommand: Show.self)

    /// `thucthi assign show`: what nobody has yet, and who should.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Nhiệm vụ chưa giao, cơ quan mà văn bản nêu và đề xuất xếp hạng kèm lý do.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Chỉ trong mục này, như II.3.") var under: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    try await office.assigning(plan, under: under).listing.print(as: options.format, brief: options.brief)
                }
            }
        }
    }

    /// `thucthi assign named`: everything that the plan's own names settle.
    struct Named: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Giao mọi nhiệm vụ mà văn bản nêu rõ cơ quan hoặc tập thể: mỗi thành viên một việc.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Chỉ trong mục này.") var under: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let assigning = try await office.assigning(plan, under: under)
                    try await office.give(assigning.namedGifts, of: assigning.plan)
                }
            }
        }
    }

    /// `thucthi assign proposed`: the first ranked proposal of each task that names nobody.
    struct Proposed: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Nhận đề xuất xếp đầu cho các nhiệm vụ chưa nêu cơ quan, từng việc hoặc cả mục.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Option(help: "Chỉ trong mục này.") var under: String?
        @Option(parsing: .upToNextOption, help: "Chỉ các nhiệm vụ số.") var task: [Int] = []

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let assigning = try await office.assigning(plan, under: under)
                    let wanted = Set(try task.map { try assigning.plan.task($0).id })
                    try await office.give(assigning.proposedGifts.filter { wanted.isEmpty || wanted.contains($0.task) }, of: assigning.plan)
                }
            }
        }
    }

    /// `thucthi assign one`: a task for named bodies.
    struct One: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Giao một nhiệm vụ cho cơ quan hoặc tập thể do người chọn.")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Kế hoạch.") var plan: String
        @Argument(help: "Số nhiệm vụ.") var task: Int
        @Option(parsing: .upToNextOption, help: "Cơ quan chủ trì; nhiều cơ quan hoặc một tập thể thì mỗi nơi một việc.") var to: [String]
        @Option(parsing: .upToNextOption, help: "Cơ quan phối hợp.") var with: [String] = []
        @Option(help: "Thời hạn; không nêu thì theo văn bản.", transform: StoreOptions.day) var due: Day?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                    let task = try view.task(task)
                    var partners: [Coordination] = []
                    for name in with { partners.append(Coordination(body: try await office.body(name).id)) }
                    let due = due.map { Due.dated($0) } ?? view.rules.due(of: task.deadline.value, given: view.day)
                    var gifts: [AssignTasks.Gift] = []
                    for name in to {
                        for body in try await office.bodies(name, of: view) {
                            let origin = body.collective.map { AssignmentOrigin.member(of: $0) } ?? .byHand
                            gifts.append(
                                .init(task: task.id, lead: body.id, origin: origin, coordinating: partners.filter { $0.body != body.id }, due: due))
                        }
                    }
                    try await office.give(gifts, of: view)
                }
            }
        }
    }
}

extension OpenOffice {
    /// What can be given of a plan, with ranked proposals for what names nobody.
    func assigning(_ plan: String, under path: String?) async throws -> AssigningPlan {
        let view = try await answer(ViewPlan(try await self.plan(plan).id))
        return AssigningPlan(view, proposing: try await ProposingLeads(view, office: self), under: path)
    }

    /// Gives tasks in one act and tells what became of each.
    func give(_ gifts: [AssignTasks.Gift], of plan: ViewPlan.Answer) async throws {
        let answers = try await carryOut(AssignTasks(plan: plan.plan.id, gifts: gifts))
        try GivenListing(answers: answers, plan: plan).listing.print(as: options.format, brief: options.brief)
    }

    /// The body of a name, or the members of a collective on the day.
    func bodies(_ name: String, of plan: ViewPlan.Answer) async throws -> [(id: BodyID, collective: String?)] {
        if case .group(_, let members) = plan.registry.names(ofPlanIssued: plan.plan.issued.value)(name, plan.day) {
            guard !members.isEmpty else { throw Declined("group-empty", "Tập thể «\(name)» chưa có thành viên vào ngày này; hãy bổ sung thành viên.") }
            return members.map { ($0, name) }
        }
        return [(try await body(name).id, nil)]
    }
}

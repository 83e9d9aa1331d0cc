import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade link PLAN TASK --upper PLAN --clause N`, or `--all-above SCORE` for what is proposed.
struct CascadeLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Nối nhiệm vụ với mục của văn bản trên: từng cặp, hoặc mọi đề xuất từ một điểm trở lên (--all-above 70).")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Argument(help: "Số nhiệm vụ.") var task: Int?
    @Option(help: "Văn bản cấp trên, đã đưa vào kho.") var upper: String
    @Option(parsing: .upToNextOption, help: "Số của mục ở văn bản trên; có thể nhiều mục.") var clause: [Int] = []
    @Option(help: "Nối mọi đề xuất từ điểm này trở lên, theo phần trăm: 70.") var allAbove: Int?

    mutating func validate() throws {
        let isPair = task != nil && !clause.isEmpty
        guard isPair != (allAbove != nil), (task != nil) == !clause.isEmpty else {
            throw ValidationError("Hãy nêu số nhiệm vụ với --clause N, hoặc chỉ --all-above ĐIỂM.")
        }
        if let allAbove, !(1...100).contains(allAbove) { throw ValidationError("Điểm phải từ 1 đến 100.") }
    }

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let plan = try await office.answer(ViewPlan(try await office.plan(plan).id))
                let upper = try await office.answer(ViewPlan(try await office.plan(upper).id))
                let links = try await links(plan, upper, office)
                guard !links.isEmpty else {
                    return try Listing("Không có đề xuất nào đạt điểm này; chưa nối gì.", values: ["linked": 0, "known": 0]).print(as: options.format)
                }
                let outcome = try await office.carryOut(LinkClause(plan: plan.plan.id, upper: upper.plan.id, links: links))
                let known = outcome.known > 0 ? "; \(outcome.known) liên kết đã có từ trước" : ""
                try Listing(
                    "Đã nối \(outcome.linked) nhiệm vụ của «\(plan.plan.called)» với «\(upper.plan.called)»\(known).", values: outcome
                ).print(as: options.format)
            }
        }
    }

    private func links(_ plan: ViewPlan.Answer, _ upper: ViewPlan.Answer, _ office: OpenOffice) async throws -> [LinkClause.Link] {
        if let task {
            let id = try plan.task(task).id
            return try clause.map { LinkClause.Link(task: id, clause: try upper.task($0).id) }
        }
        let proposing = try await ProposingCarries(plan, carrying: upper, office: office, showsAll: true)
        return proposing.links(above: Double(allAbove ?? 100) / 100)
    }
}

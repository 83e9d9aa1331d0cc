import ArgumentParser
import Organisation
import Planning
import Secretariat

extension BodiesCommand {
    /// `thucthi bodies pass-on`: the open duties of a body that ended, listed or passed on.
    struct PassOn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pass-on", abstract: "Việc còn mở của cơ quan đã sáp nhập: xem, chuyển cả loạt (--all) hoặc từng việc (--task … --to …).")
        @OptionGroup var options: StoreOptions
        @Argument(help: "Cơ quan đã kết thúc.") var body: String
        @Flag(help: "Chuyển mọi việc mà cơ quan kế thừa đã rõ.") var all = false
        @Option(parsing: .upToNextOption, help: "Chỉ các nhiệm vụ số.") var task: [Int] = []
        @Option(help: "Cơ quan nhận, khi phải chọn.") var to: String?
        @Option(help: "Căn cứ: số quyết định, nghị định.") var basis: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let old = try await office.body(body)
                    let open = try await office.answer(OpenDutiesOf(old.id))
                    guard all || !task.isEmpty else {
                        return try PassingListing(open: open, day: office.today).listing.print(as: options.format, brief: options.brief)
                    }
                    let successor = try await office.optionalBody(to)
                    let choices = open.duties.filter { task.isEmpty || task.contains(open.tasks[$0.task]?.number ?? 0) }
                        .compactMap { duty in (successor ?? duty.onlyHeir).map { PassOnDuties.Choice(duty.assignment, duty.part, to: $0) } }
                    let reason = basis ?? open.basis(of: choices) ?? "sắp xếp tổ chức bộ máy"
                    let passed = try await office.carryOut(PassOnDuties(body: old.id, choices: choices, basis: reason))
                    let left = open.duties.count - choices.count
                    try Listing(
                        "Đã chuyển \(passed.count) việc của «\(body)»" + (left > 0 ? "; còn \(left) việc chờ người quyết định." : "."), values: passed
                    ).print(as: options.format, brief: options.brief)
                }
            }
        }
    }
}

extension PassingOn {
    /// The body that has all of the work now, where there is one and no decision is needed.
    var onlyHeir: BodyID? {
        if case .whole(let heir) = choice { heir.body } else { nil }
    }
}

extension OpenDutiesOf.Answer {
    /// The decision that the register tells for these.
    func basis(of choices: [PassOnDuties.Choice]) -> String? {
        duties.lazy.compactMap { duty -> String? in if case .whole(let heir) = duty.choice { heir.basis } else { nil } }.first
    }
}

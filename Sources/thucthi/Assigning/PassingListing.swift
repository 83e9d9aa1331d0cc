import Organisation
import Planning
import Secretariat

/// The open duties of a body that ended, with those who may have them now.
struct PassingListing {
    let open: OpenDutiesOf.Answer
    let day: Day

    var listing: Listing {
        Listing(
            [
                .init(heading: "Số", isNumber: true), .init(heading: "Nhiệm vụ", isText: true), .init(heading: "Vai trò"), .init(heading: "In là"),
                .init(heading: "Chuyển về"),
            ],
            rows: open.duties.map(row), foot: "\(open.duties.count) việc còn mở.", values: open.duties.map { $0.assignment.description })
    }

    private func row(_ duty: PassingOn) -> [String] {
        let task = open.tasks[duty.task]
        return [
            "\(task?.number ?? 0)", task?.text.value?.shortened(to: 100) ?? "", duty.part == .lead ? "chủ trì" : "phối hợp", duty.printedName ?? "",
            heirs(duty.choice),
        ]
    }

    private func heirs(_ choice: PassingOn.Choice) -> String {
        switch choice {
        case .whole(let heir): name(heir.body)
        case .decide(let heirs): "cần chọn: " + heirs.map { name($0.body) + ($0.part.map { " (\($0))" } ?? "") }.joined(separator: "; ")
        case .nobody: "chưa rõ cơ quan kế thừa"
        }
    }

    private func name(_ body: BodyID) -> String { open.registry[body]?.name(on: day)?.text ?? "?" }
}

import Planning

/// One thing that a reading says, under a name by which a person finds it: `T5 coordinating`.
struct Fact: Hashable {
    let name: String
    let value: String
}

/// The fields of a task in one wording, whether a person or the reader filled them.
struct TaskFacts {
    let text: String
    let fields: [Fact]

    init(_ task: Golden.Task) {
        text = task.text
        fields = [
            Fact(name: "text", value: task.text),
            Fact(name: "path", value: task.path),
            Fact(name: "kind", value: task.kind),
            Fact(name: "lead", value: Self.list(task.lead)),
            Fact(name: "coordinating", value: Self.list(task.coordinating)),
            Fact(name: "deadline", value: task.deadline?.text ?? ""),
            Fact(name: "targets", value: Self.list(task.targets.map { Self.target($0.min, $0.max, $0.unit, $0.text) })),
            Fact(name: "product", value: task.product ?? ""),
            Fact(name: "assigns", value: Self.list(task.assigns ?? [])),
        ]
    }

    init(_ task: TaskDraft) {
        text = task.text
        fields = [
            Fact(name: "text", value: task.text),
            Fact(name: "path", value: task.path),
            Fact(name: "kind", value: task.kind.rawValue),
            Fact(name: "lead", value: Self.list(task.leads.map(\.value))),
            Fact(name: "coordinating", value: Self.list(task.coordinating.map(\.value))),
            Fact(name: "deadline", value: task.deadline.map { Self.deadline($0.value) } ?? ""),
            Fact(name: "targets", value: Self.list(task.targets.map { Self.target($0.value.min, $0.value.max, $0.value.unit, $0.value.text) })),
            Fact(name: "product", value: task.product?.value ?? ""),
            Fact(name: "assigns", value: Self.list(task.assigns.map(\.value))),
        ]
    }

    /// Bodies, targets and paths have no order.
    private static func list(_ values: [String]) -> String { values.sorted().joined(separator: " + ") }

    private static func target(_ min: Double?, _ max: Double?, _ unit: String, _ text: String) -> String {
        "\(min.map { "\($0)" } ?? "")…\(max.map { "\($0)" } ?? "") \(unit) «\(text)»"
    }

    private static func deadline(_ deadline: Deadline) -> String {
        switch deadline {
        case .by(let date): "by \(date.text)"
        case .every(let rhythms, let day): (["every"] + rhythms.map(\.rawValue) + (day.map { ["on", $0] } ?? [])).joined(separator: " ")
        case .standing: "standing"
        }
    }
}

extension Golden {
    /// Header, outline and references in the same wording.
    var frame: [Fact] {
        let told = [
            ("type", header.type), ("number", header.number), ("issuer", header.issuer), ("place", header.place), ("date", header.date),
            ("title", header.title), ("signer", header.signer), ("draft", "\(header.draft)"),
        ]
        return told.map { Fact(name: "header \($0)", value: $1 ?? "") }
            + outline.map { Fact(name: "outline \($0.path)", value: "\($0.label) \($0.title ?? "–")") }
            + references.map { Fact(name: "reference \($0.symbol)", value: [$0.type, $0.date, $0.issuer].map { $0 ?? "–" }.joined(separator: ", ")) }
    }
}

extension PlanDraft {
    /// Header, outline and references in the same wording.
    var frame: [Fact] {
        let told = [
            ("type", header.type), ("number", header.number), ("issuer", header.issuer), ("place", header.place), ("date", header.date),
            ("title", header.title), ("signer", header.signer),
        ]
        return told.map { Fact(name: "header \($0)", value: $1?.value ?? "") } + [Fact(name: "header draft", value: "\(header.isDraft)")]
            + outline.map { Fact(name: "outline \($0.path)", value: "\($0.label) \($0.title ?? "–")") }
            + references.map(\.value).map {
                Fact(name: "reference \($0.symbol)", value: [$0.type, $0.date, $0.issuer].map { $0 ?? "–" }.joined(separator: ", "))
            }
    }
}

import Organisation
public import Planning
public import SQL
import Seals

extension Plan: Shelved {
    /// Its table.
    public static var table: String { "plan" }

    /// What plans are found and sorted by, and the facts of its life.
    public var columns: [(name: String, value: SQLValue)] {
        [
            ("keeper", keeper.sqlValue), ("title", .text(title.value ?? "")), ("number", number.value.sqlValue), ("issued", issued.value.sqlValue),
            ("published_at", published.map(\.at).sqlValue), ("ended_on", ended.map(\.on).sqlValue), ("successor", ended.flatMap(\.successor).sqlValue),
            ("document", document.sqlValue),
        ]
    }

    /// Plans are looked for.
    public static var searchKind: SearchKind? { .plan }

    /// Type, number and title: «Kế hoạch 15/KH-UBND Phát triển …».
    public var searchText: String? {
        let words = [type.value, number.value, title.value].compactMap(\.self).filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private var document: Digest? {
        if case .document(let digest) = origin { Digest(digest) } else { nil }
    }
}

extension PlanTask: Shelved {
    /// Its table.
    public static var table: String { "plan_task" }

    /// Its place in the plan, what became of it, and who looks after it.
    public var columns: [(name: String, value: SQLValue)] {
        [
            ("plan", plan.sqlValue), ("number", number.sqlValue), ("position", position.sqlValue), ("path", .text(path)), ("fate", .text(fate.word)),
            ("text", .text(text.value ?? "")), ("follower", follower.sqlValue), ("leader", leader.sqlValue),
        ]
    }

    /// Tasks are looked for.
    public static var searchKind: SearchKind? { .task }

    /// Its words, as long as it stands.
    public var searchText: String? { fate.isLive ? text.value : nil }
}

extension TaskFate {
    /// The word by which rows are told apart.
    fileprivate var word: String {
        switch self {
        case .live: "live"
        case .removed: "removed"
        case .split: "split"
        case .merged: "merged"
        }
    }
}

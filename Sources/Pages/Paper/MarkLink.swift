import HTML
import Planning

/// Where a click on marked words leads.
enum MarkLink {
    /// By the innermost mark that leads anywhere.
    static func address(_ marks: [Mark]) -> Address? {
        for mark in marks.reversed() {
            switch mark.meaning {
            case .task(let task): return Address(place: PlaceName.card(task))
            case .finding(let finding): return Address(place: PlaceName.finding(finding))
            case .field(_, let tasks): return task(of: tasks, within: marks).map { Address(place: PlaceName.card($0)) }
            case .furniture: continue
            }
        }
        return nil
    }

    /// Words in a task lead to that task; words of a heading to the first of the tasks that they speak for.
    private static func task(of tasks: [Int], within marks: [Mark]) -> Int? {
        let around = marks.compactMap { mark in
            if case .task(let task) = mark.meaning { return task }
            return nil
        }
        return around.last { tasks.contains($0) } ?? tasks.first
    }
}

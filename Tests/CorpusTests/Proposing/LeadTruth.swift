import Foundation
import Planning

/// Who should lead each task of a plan that names nobody in particular, decided by reading the plan.
///
/// A task is told by the path of its part and its place among the tasks of that part, from 1. Of `–` each member of a collective does its own.
struct LeadTruth {
    struct Place: Hashable, Comparable, CustomStringConvertible {
        var path: String
        var ordinal: Int

        var description: String { "\(path) #\(ordinal)" }

        static func < (left: Place, right: Place) -> Bool { (left.path, left.ordinal) < (right.path, right.ordinal) }
    }

    var leads: [Place: String]

    /// Lines `path⇥ordinal⇥body`.
    init(table: String) {
        leads = table.split(separator: "\n").reduce(into: [:]) { leads, line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3, let ordinal = Int(cells[1]) else { return }
            leads[Place(path: cells[0], ordinal: ordinal)] = cells[2]
        }
    }

    /// Of a part that the gold hands to somebody, the tasks below it are theirs; of collectives, each member does its own.
    init(handedOver gold: GoldReading) {
        let handed = gold.tasks.flatMap { task in (task.assigns ?? []).map { ($0, task.lead.first ?? "–") } }
        var counts: [String: Int] = [:]
        leads = gold.tasks.reduce(into: [:]) { leads, task in
            counts[task.path, default: 0] += 1
            let place = Place(path: task.path, ordinal: counts[task.path] ?? 0)
            let body = handed.first { task.path == $0.0 || task.path.hasPrefix($0.0 + ".") }?.1
            if let body { leads[place] = body } else if task.lead.allSatisfy(CollectiveName.isOne), !task.lead.isEmpty { leads[place] = "–" }
        }
    }

    /// The place of each task of a draft.
    static func places(of tasks: [TaskDraft]) -> [Place] {
        var counts: [String: Int] = [:]
        return tasks.map { task in
            counts[task.path, default: 0] += 1
            return Place(path: task.path, ordinal: counts[task.path] ?? 0)
        }
    }
}

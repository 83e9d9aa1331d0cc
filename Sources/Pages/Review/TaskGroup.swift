import Planning

/// Tasks that stand under one heading, whether by themselves or as labelled items.
struct TaskGroup: Equatable {
    /// The labels of the headings above, from the top.
    var above: [String]
    /// The heading, with its label.
    var name: String
    var path: String
    /// Indices of tasks.
    var tasks: [Int]

    /// The groups that hold tasks, in the order of the document.
    static func all(of outline: OutlineTree) -> [TaskGroup] {
        var groups: [(heading: Int?, group: TaskGroup)] = []
        for (task, entry) in outline.entryOfTask.enumerated() {
            let heading = entry.map(outline.heading)
            if let last = groups.last, last.heading == heading {
                groups[groups.count - 1].group.tasks.append(task)
            } else {
                groups.append((heading, heading.map { outline.group(under: $0, task) } ?? TaskGroup(above: [], name: "Ngoài các mục", path: "", tasks: [task])))
            }
        }
        return groups.map(\.group)
    }
}

extension OutlineTree {
    /// The nearest entry at or above one that has a title.
    fileprivate func heading(over index: Int) -> Int {
        line(to: index).last { nodes[$0].entry.title != nil } ?? index
    }

    fileprivate func group(under heading: Int, _ task: Int) -> TaskGroup {
        let entry = nodes[heading].entry
        let name = [entry.label, entry.title].compactMap { $0 }.joined(separator: ". ")
        return TaskGroup(above: line(to: heading).dropLast().map { nodes[$0].entry.label }, name: name, path: entry.path, tasks: [task])
    }
}

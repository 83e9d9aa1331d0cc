import Documents

/// The outline as people see it: entries below entries, each with the tasks that stand under it.
public struct OutlineTree: Sendable {
    /// An entry, what stands below it and the tasks that it holds itself.
    public struct Node: Sendable {
        /// The entry itself.
        public var entry: OutlineEntry
        /// The index of the entry above; nil at the top.
        public var parent: Int?
        /// Indices of the entries right below.
        public var children: [Int] = []
        /// Indices of the draft's tasks.
        public var tasks: [Int] = []
    }

    /// What may stand below an entry.
    public enum Item: Hashable, Sendable {
        /// An entry, by its index in the tree.
        case entry(Int)
        /// A task, by its index in the draft.
        case task(Int)
    }

    /// In the order of the document; parents stand before their children.
    public private(set) var nodes: [Node] = []
    /// The entries at the top.
    public private(set) var roots: [Int] = []
    /// Tasks that stand under no entry.
    public private(set) var looseTasks: [Int] = []
    /// The entry of each task; nil for those under none.
    public private(set) var entryOfTask: [Int?] = []
    private let taskStarts: [Int]

    /// The outline of a draft.
    public init(_ draft: PlanDraft) {
        taskStarts = draft.tasks.map(\.citation.start)
        for entry in draft.outline { add(entry) }
        for (index, task) in draft.tasks.enumerated() { place(task, index) }
    }

    /// How many tasks stand below an entry, at any depth.
    public func taskCount(below index: Int) -> Int {
        nodes[index].tasks.count + nodes[index].children.reduce(0) { $0 + taskCount(below: $1) }
    }

    /// The entries above one and itself, from the top.
    public func line(to index: Int) -> [Int] {
        (nodes[index].parent.map(line(to:)) ?? []) + [index]
    }

    /// Entries and tasks right below an entry, or at the top, in the order of the document.
    public func items(below index: Int?) -> [Item] {
        let entries = index.map { nodes[$0].children } ?? roots
        let tasks = index.map { nodes[$0].tasks } ?? looseTasks
        let all = entries.map { (Item.entry($0), nodes[$0].entry.citation.start) } + tasks.map { (Item.task($0), taskStarts[$0]) }
        return all.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private mutating func add(_ entry: OutlineEntry) {
        let index = nodes.count
        let parent = nodes.lastIndex { entry.path.hasPrefix($0.entry.path + ".") }
        nodes.append(Node(entry: entry, parent: parent))
        if let parent { nodes[parent].children.append(index) } else { roots.append(index) }
    }

    /// Paths may be printed twice; the nearest one before the task is meant.
    private mutating func place(_ task: TaskDraft, _ index: Int) {
        let same = nodes.indices.filter { nodes[$0].entry.path == task.path }
        let node = same.last { nodes[$0].entry.citation.start <= task.citation.start } ?? same.first
        if let node { nodes[node].tasks.append(index) } else { looseTasks.append(index) }
        entryOfTask.append(node)
    }
}

extension Citation {
    fileprivate var start: Int { ranges.first?.lowerBound ?? 0 }
}

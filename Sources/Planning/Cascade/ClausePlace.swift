/// Where a clause or task stands in its document: those of one path are told apart by their order.
public struct ClausePlace: Hashable, Sendable, Comparable {
    /// The path of the outline entry that it is or that holds it: `3.2.a`.
    public var path: String
    /// Its order among the tasks of that path, from 1; 0 for the heading itself.
    public var ordinal: Int

    /// A place in the outline.
    public init(path: String, ordinal: Int) {
        self.path = path
        self.ordinal = ordinal
    }

    /// By path and order, for stable output.
    public static func < (left: ClausePlace, right: ClausePlace) -> Bool { (left.path, left.ordinal) < (right.path, right.ordinal) }

    /// The places of tasks, in their order.
    public static func places(of tasks: [TaskDraft]) -> [ClausePlace] { places(ofPaths: tasks.map(\.path)) }

    /// The places of what stands at these paths, in their order.
    static func places(ofPaths paths: [String]) -> [ClausePlace] {
        var counts: [String: Int] = [:]
        return paths.map { path in
            counts[path, default: 0] += 1
            return ClausePlace(path: path, ordinal: counts[path] ?? 0)
        }
    }
}

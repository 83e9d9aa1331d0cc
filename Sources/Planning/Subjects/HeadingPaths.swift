import Documents

/// The headings above each task, found in one pass: paths may be printed twice, and the nearest one before the task is meant.
struct HeadingPaths: Sendable {
    /// For each task the outline entries above it that have words, from the outermost.
    let above: [[Int]]

    init(_ draft: PlanDraft) {
        var places: [String: Int] = [:]
        var next = 0
        above = draft.tasks.map { task in
            while next < draft.outline.count, (draft.outline[next].citation.start ?? 0) <= (task.citation.start ?? 0) {
                places[draft.outline[next].path] = next
                next += 1
            }
            return Self.prefixes(of: task.path).compactMap { places[$0] }.filter { draft.outline[$0].title != nil }
        }
    }

    /// `II.3.a` lies below `II.3` and `II`.
    static func prefixes(of path: String) -> [String] {
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty else { return [] }
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: ".") } + [bytes.count]
        return ends.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
}

import Documents

/// Which findings are about which task: those whose words are the task's own.
public struct FindingHomes: Sendable {
    /// Indices of findings by the index of their task.
    private let byTask: [Int: [Int]]
    /// Findings about a heading, the head or the whole document.
    public let homeless: [Int]

    /// Finds the task of each finding.
    public init(_ reading: PlanReading) {
        var byTask: [Int: [Int]] = [:]
        var homeless: [Int] = []
        for (index, finding) in reading.findings.enumerated() {
            if let task = Self.task(of: finding, in: reading.draft.tasks) { byTask[task, default: []].append(index) } else { homeless.append(index) }
        }
        self.byTask = byTask
        self.homeless = homeless
    }

    /// Indices of findings, in the order of the document.
    public func findings(ofTask task: Int) -> [Int] { byTask[task] ?? [] }

    /// Its words may begin with the label before the task's own, but not go on behind them; one about several places belongs to none.
    private static func task(of finding: Finding, in tasks: [TaskDraft]) -> Int? {
        guard let end = finding.citation.whole?.upperBound else { return nil }
        return tasks.firstIndex { task in
            guard let own = task.citation.whole, finding.path.isEmpty || finding.path == task.path else { return false }
            return end <= own.upperBound && finding.citation.ranges.allSatisfy { $0.overlaps(own) }
        }
    }
}

public import Planning

/// How much of a document was understood, and how many of its tasks say what they must.
public struct Coverage: Equatable, Sendable {
    /// All tasks.
    public var tasks: Int
    /// Tasks that have a value for the field.
    public var filled: [TaskField: Int]
    /// How many findings there are of each severity; none where there is no such finding.
    public var findings: [Finding.Severity: Int]
    /// Paragraphs, furniture apart.
    public var paragraphs: Int
    /// How many of them were understood.
    public var understood: Int
    /// How many of them were read and found to ask nothing.
    public var context: Int

    /// Counts a reading.
    public init(_ reading: PlanReading) {
        let all = reading.draft.tasks
        let read = reading.paragraphs.filter { $0.role != .furniture }
        tasks = all.count
        filled = Dictionary(uniqueKeysWithValues: TaskField.allCases.map { field in (field, all.filter { !$0.values(of: field).isEmpty }.count) })
        findings = Dictionary(reading.findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
        paragraphs = read.count
        understood = read.filter { $0.role != .notUnderstood }.count
        context = read.filter { $0.role == .context }.count
    }
}

import Planning

/// The names of places in a review page, to which links lead. Numbers count from 1, as people see them.
enum PlaceName {
    /// The card of a task.
    static func card(_ task: Int) -> String { "t\(task + 1)" }
    /// The words of a task in the paper.
    static func words(ofTask task: Int) -> String { "v\(task + 1)" }
    /// The class that card and words of a task share.
    static func kin(_ task: Int) -> String { "k\(task + 1)" }
    /// A finding in the list.
    static func finding(_ finding: Int) -> String { "f\(finding + 1)" }
    /// The words that a finding is about.
    static func words(ofFinding finding: Int) -> String { "x\(finding + 1)" }
    /// The words that gave a field, by where they stand.
    static func words(of field: TaskField, at range: Range<Int>) -> String { "\(field.rawValue)-\(range.lowerBound)-\(range.upperBound)" }
}

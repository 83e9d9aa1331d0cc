public import Organisation

/// Reads a list of tasks: what each row would enter into a plan, and everything that is wrong.
///
/// A row that has a Roman number or a letter, words, and nothing else is the heading of the rows below it.
public struct TaskListImport {
    /// A task that a row tells.
    public struct Line: Hashable, Sendable {
        /// The row, as office programs count.
        public let row: Int
        /// What is to be done.
        public let text: String
        /// The label of the section that holds it; empty where none does.
        public let path: String
        /// The words of that section, where the list has any.
        public let heading: String?
        /// Those who answer for it, by printed name.
        public let leads: [String]
        /// Those who work with the lead.
        public let coordinating: [String]
        /// When it is due.
        public let deadline: Deadline?
        /// What shows that it is done.
        public let product: String?
        /// The branch of work.
        public let field: String?
    }

    /// The most signs of the name of one body.
    private static let longestName = 250

    /// In the order of the list; empty while anything is wrong.
    public private(set) var lines: [Line] = []
    /// Everything that is wrong, by row.
    public private(set) var problems: [RowProblem] = []

    /// Reads a list. `own` are headings that the office said the meaning of.
    public init(_ list: [ListRow], folding: NameFolding, own: [String: TaskListColumn] = [:]) {
        let table = ListTable<TaskListColumn>(list, folding: folding, own: own)
        problems = table.problems
        var (taken, numbers, section): ([Line], [String: Int], ListSection) = ([], [:], .none)
        for (index, row) in table.rows.enumerated() {
            let isFollowed = index + 1 < table.rows.count && ListSection(table.rows[index + 1]) == nil
            if let heading = ListSection(row), isFollowed { section = heading; continue }
            let place = row[.section].map { ListSection(words: $0) } ?? section
            checkNumber(row, place, &numbers)
            if let read = read(row, place) { taken.append(read) }
        }
        problems.sort { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        lines = problems.isEmpty ? taken : []
    }

    private mutating func read(_ row: ListLine<TaskListColumn>, _ section: ListSection) -> Line? {
        let (leads, coordinating, deadline) = (names(row, .lead), names(row, .coordinating), deadline(row))
        guard let text = row[.task] else { return nil }
        return Line(
            row: row.number, text: text, path: section.path, heading: section.heading, leads: leads, coordinating: coordinating, deadline: deadline,
            product: row[.product], field: row[.field])
    }

    /// A number may come again below another heading.
    private mutating func checkNumber(_ row: ListLine<TaskListColumn>, _ section: ListSection, _ numbers: inout [String: Int]) {
        guard let number = row[.number] else { return }
        let key = "\(section.path)|\(section.heading ?? "")|\(number)"
        if let first = numbers[key] { problems.append(row.problem(.number, .duplicate(ofRow: first))) } else { numbers[key] = row.number }
    }

    /// Several names stand between semicolons; one that is written twice counts once.
    private mutating func names(_ row: ListLine<TaskListColumn>, _ column: TaskListColumn) -> [String] {
        var names: [String] = []
        for part in (row[column] ?? "").split(separator: ";") {
            let name = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if name.unicodeScalars.count > Self.longestName { problems.append(row.problem(column, .tooLong(limit: Self.longestName))) }
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    private mutating func deadline(_ row: ListLine<TaskListColumn>) -> Deadline? {
        guard let text = row[.deadline] else { return nil }
        let deadline = Deadline(typed: text)
        if deadline == nil { problems.append(row.problem(.deadline, .badDeadline(text))) }
        return deadline
    }
}

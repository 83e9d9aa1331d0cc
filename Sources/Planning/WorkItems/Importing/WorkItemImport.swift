public import Organisation

/// Reads a list of work items against the duties of a plan: what each row would enter, and everything that is wrong.
public struct WorkItemImport {
    /// A work item that a row tells.
    public struct Line: Hashable, Sendable {
        /// The row, as office programs count.
        public let row: Int
        /// The assignment that it is part of.
        public let assignment: AssignmentID
        /// What is done.
        public let what: String
        /// What shows that it is done.
        public let product: String?
        /// When it is due.
        public let due: Due
        /// Who does it.
        public let person: PersonID?
        /// What is asked for, by year and source, in đồng.
        public let money: [MoneyLine]
    }

    /// What a list is read against.
    public struct Ground {
        /// The assignment of a task's number to a body of a name; nothing where there is none, or several and no name.
        public let assignment: (_ task: Int, _ body: String?) -> AssignmentID?
        /// Whether the plan has a task of a number.
        public let hasTask: (_ task: Int) -> Bool
        /// The person of a name or an address.
        public let person: (_ name: String) -> PersonID?
        /// The rules by which a deadline comes to a day.
        public let rules: RuleBook
        /// The day of the entry.
        public let day: Day

        /// The duties, people and rules of a plan.
        public init(
            assignment: @escaping (Int, String?) -> AssignmentID?, hasTask: @escaping (Int) -> Bool, person: @escaping (String) -> PersonID?, rules: RuleBook,
            day: Day
        ) {
            self.assignment = assignment
            self.hasTask = hasTask
            self.person = person
            self.rules = rules
            self.day = day
        }
    }

    /// In the order of the list; empty while anything is wrong.
    public private(set) var lines: [Line] = []
    /// Everything that is wrong, by row.
    public private(set) var problems: [RowProblem] = []
    private let ground: Ground

    /// Reads a list. `own` are headings that the office said the meaning of.
    public init(_ list: [ListRow], against ground: Ground, folding: NameFolding, own: [String: WorkItemColumn] = [:]) {
        self.ground = ground
        let table = ListTable<WorkItemColumn>(list, folding: folding, own: own)
        problems = table.problems
        var taken: [Line] = []
        for line in table.rows { if let read = read(line) { taken.append(read) } }
        problems.sort { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        lines = problems.isEmpty ? taken : []
    }

    private mutating func read(_ line: ListLine<WorkItemColumn>) -> Line? {
        let (due, person, money) = (due(line), person(line), money(line))
        guard let what = line[.what], let assignment = assignment(line) else { return nil }
        return Line(row: line.number, assignment: assignment, what: what, product: line[.product], due: due, person: person, money: money)
    }

    private mutating func assignment(_ line: ListLine<WorkItemColumn>) -> AssignmentID? {
        guard let text = line[.task] else { return nil }
        guard let number = Int(text), ground.hasTask(number) else {
            problems.append(line.problem(.task, .unknownTask(text)))
            return nil
        }
        if let found = ground.assignment(number, line[.body]) { return found }
        problems.append(line.problem(.body, .notGiven(text)))
        return nil
    }

    private mutating func due(_ line: ListLine<WorkItemColumn>) -> Due {
        guard let text = line[.due] else { return .none }
        guard let deadline = Deadline(typed: text) else {
            problems.append(line.problem(.due, .badDeadline(text)))
            return .none
        }
        return ground.rules.due(of: deadline, given: ground.day)
    }

    private mutating func person(_ line: ListLine<WorkItemColumn>) -> PersonID? {
        guard let name = line[.person] else { return nil }
        let found = ground.person(name)
        if found == nil { problems.append(line.problem(.person, .unknownPerson(name))) }
        return found
    }

    /// Money without a year is of the year of the entry.
    private mutating func money(_ line: ListLine<WorkItemColumn>) -> [MoneyLine] {
        let year = line[.year].map { Int($0) ?? 0 } ?? ground.day.year
        var lines: [MoneyLine] = []
        for column in WorkItemColumn.allCases {
            guard let source = column.source, let text = line[column] else { continue }
            if let amount = Dong.amount(text), (1990...2100).contains(year), let money = try? MoneyLine(year: year, source: source, asked: amount) {
                if amount > 0 { lines.append(money) }
            } else {
                problems.append(line.problem(column, .badMoney(text)))
            }
        }
        return lines
    }
}

/// Sums as people type them: 150000000, 150.000.000, 150,000,000 or 150 000 000 đồng.
enum Dong {
    /// The sum in đồng; nothing when it is otherwise written, less than nothing, or more than any budget.
    static func amount(_ text: String) -> Int64? {
        var words = text.lowercased()
        for unit in ["đồng", "vnđ", "vnd", "đ"] where words.hasSuffix(unit) {
            words = String(words.dropLast(unit.count))
            break
        }
        let groups = words.split(omittingEmptySubsequences: true) { ".,".contains($0) || $0.isWhitespace }.map(String.init)
        guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else { return nil }
        return groups.joined().count <= 17 ? Int64(groups.joined()) : nil
    }
}

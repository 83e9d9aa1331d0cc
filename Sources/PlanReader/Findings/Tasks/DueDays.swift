import Documents
import Organisation
import Planning
import Vietnamese

extension DueDate {
    /// The last day on which what is due then is still in time; none for a day that no calendar has.
    var lastDay: Day? {
        switch precision {
        case .year: Day(year: year, month: 12, day: 31)
        case .quarter(let quarter): Self.end(of: quarter * 3, year)
        case .month(let month): Self.end(of: month, year)
        case .day(let month, let day): Day(year: year, month: month, day: day)
        }
    }

    private static func end(of month: Int, _ year: Int) -> Day? { Day(year: year, month: month, day: Day.daysIn(month: month, year: year)) }
}

extension PlanHeader {
    /// The day of issue; the first of the month where the day is not filled in yet.
    var issued: Day? {
        guard let date = date?.value else { return nil }
        return Day(date) ?? Day(date + "-01")
    }
}

extension Evidence {
    /// The last day for a task that is due once. None where the year is only guessed, or the work goes on behind it.
    func lastDay(_ task: TaskDraft) -> Day? {
        guard let deadline = task.deadline, case .by(let date) = deadline.value else { return nil }
        let words = deadline.citation.ranges.map { document.text.words(in: $0) }.joined(separator: " ")
        guard draft.header.date != nil || words.contains("\(date.year)"), !OpenEnd.goesOn(words) else { return nil }
        return date.lastDay
    }

    /// Tasks by the words that give their deadline: a line that speaks for many tasks is told of once.
    func tasksByDeadline(where isMeant: (TaskDraft) -> Bool) -> [[TaskDraft]] {
        var groups: [[TaskDraft]] = []
        for task in tasks where isMeant(task) {
            if groups.last?.first?.deadline?.citation == task.deadline?.citation { groups[groups.count - 1].append(task) } else { groups.append([task]) }
        }
        return groups
    }
}

/// `2025 và những năm tiếp theo`: a term that has no end.
private enum OpenEnd {
    static let words = PhraseBook<Bool>([("tiếp theo", true), ("trở đi", true), ("hằng năm", true), ("hàng năm", true), ("thường xuyên", true)])

    static func goesOn(_ text: String) -> Bool { words.occurs(in: WordCutter.cut(text)) }
}

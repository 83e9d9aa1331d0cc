import Documents
import Planning

/// Everything that a reading marks in its document, outer marks first.
struct ReadingMarks {
    let sorted: [Mark]
    /// How far the marks up to each one reach, so that those before a range are passed over by halving.
    private let reach: [Int]

    init(_ reading: PlanReading) {
        let tasks = reading.draft.tasks
        var marks = tasks.enumerated().flatMap { index, task in
            Self.marks(task.citation, .task(index), id: PlaceName.words(ofTask: index))
        }
        marks += reading.findings.enumerated().flatMap { index, finding in
            Self.marks(finding.citation, .finding(index), id: PlaceName.words(ofFinding: index))
        }
        marks += Self.fields(of: tasks)
        marks += reading.paragraphs.filter { $0.role == .furniture }.flatMap { Self.marks($0.citation, .furniture, id: nil) }
        sorted = marks.sorted(by: Mark.isOutside)
        reach = sorted.reduce(into: []) { $0.append(max($0.last ?? 0, $1.range.upperBound)) }
    }

    /// The marks that touch a range, outer marks first.
    func touching(_ range: Range<Int>) -> [Mark] {
        sorted[firstReaching(range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }.filter { $0.range.overlaps(range) }
    }

    private func firstReaching(_ byte: Int) -> Int {
        var low = 0
        var high = reach.count
        while low < high {
            let middle = (low + high) / 2
            if reach[middle] <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func marks(_ citation: Citation, _ meaning: Mark.Meaning, id: String?) -> [Mark] {
        citation.ranges.filter { !$0.isEmpty }.enumerated().map { Mark(range: $0.element, meaning: meaning, id: $0.offset == 0 ? id : nil) }
    }

    /// Words that gave the same field to several tasks are one mark.
    private static func fields(of tasks: [TaskDraft]) -> [Mark] {
        var held: [FieldWords: [Int]] = [:]
        for (index, task) in tasks.enumerated() {
            for field in TaskField.allCases {
                for range in task.values(of: field).flatMap(\.citation.ranges) where !range.isEmpty {
                    held[FieldWords(field: field, range: range), default: []].append(index)
                }
            }
        }
        return held.map { words, tasks in
            Mark(range: words.range, meaning: .field(words.field, tasks: tasks), id: PlaceName.words(of: words.field, at: words.range))
        }
    }

    private struct FieldWords: Hashable {
        var field: TaskField
        var range: Range<Int>
    }
}

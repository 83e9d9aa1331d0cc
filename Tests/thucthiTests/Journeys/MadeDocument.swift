import Foundation

/// A document made out of a real one, as an office would draft it: some tasks left out, others given a day.
///
/// The words of real documents stay where they are: only places are told here, by the numbers of tasks.
struct MadeDocument {
    let text: String

    /// `without 5 9` leaves tasks out; `due 7 15/12/2027` ends a task's words with a day.
    init(_ source: String, tasks: [(start: Int, end: Int)], changes: [String]) {
        var scalars = Array(source.unicodeScalars)
        var edits: [(range: Range<Int>, words: String)] = []
        var words = changes[...]
        var verb = ""
        while let word = words.popFirst() {
            guard let number = Int(word) else {
                verb = word
                continue
            }
            guard tasks.indices.contains(number - 1) else { continue }
            let task = tasks[number - 1]
            if verb == "without" { edits.append((task.start..<task.end, "")) }
            if verb == "due", let day = words.popFirst() {
                edits.append((Self.end(of: task, scalars)..<Self.end(of: task, scalars), ", hoàn thành trước ngày \(day)"))
            }
        }
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) { scalars.replaceSubrange(edit.range, with: edit.words.unicodeScalars) }
        text = String(String.UnicodeScalarView(scalars))
    }

    /// Behind the last letter of a task, before its full stop.
    private static func end(of task: (start: Int, end: Int), _ scalars: [Unicode.Scalar]) -> Int {
        var end = task.end
        while end > task.start, " .;,\n\r\t".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }
}

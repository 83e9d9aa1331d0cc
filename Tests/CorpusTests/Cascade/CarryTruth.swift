import Documents
import Foundation
import Planning

/// Which rows of a numbered table the tasks of a plan carry, decided when the plan was written.
struct CarryTruth {
    /// Row numbers by the place of the task; empty for a task that carries none.
    var rows: [ClausePlace: Set<Int>]

    /// Lines `path⇥ordinal⇥rows`, the rows joined with commas, or `–`.
    init(table: String) {
        rows = table.split(separator: "\n").reduce(into: [:]) { rows, line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3, let ordinal = Int(cells[1]) else { return }
            rows[ClausePlace(path: cells[0], ordinal: ordinal)] = Set(cells[2].split(separator: ",").compactMap { Int($0) })
        }
    }

    /// The printed number of the row in which words stand; none outside of numbered rows.
    static func row(of citation: Citation, in text: SourceText) -> Int? {
        let start = citation.start
        let line = text.bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Int(text.words(in: line..<start).prefix { $0.isNumber })
    }
}

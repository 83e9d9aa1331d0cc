import Organisation
import Foundation
import Planning
import Secretariat
import Storage

/// What a search found: a line that says where it stands, and its words below with what was looked for set off.
struct FoundListing {
    let found: [FoundThing]

    /// Prints it to standard output.
    func print(as format: Listing.Format, on terminal: Terminal = .of(STDOUT_FILENO)) throws {
        switch format {
        case .json: Swift.print(try CanonicalJSON.text(of: found.map(FoundJSON.init)))
        case .table: lines(on: terminal).forEach { Swift.print($0) }
        }
    }

    /// The lines for a terminal, with their foot.
    func lines(on terminal: Terminal) -> [String] {
        found.flatMap { thing in [Ink.quiet.paint(head(thing), on: terminal)] + body(thing, on: terminal) } + ["\(found.count) kết quả."]
    }

    private func head(_ thing: FoundThing) -> String {
        let number = thing.plan.number.value ?? thing.plan.title.value ?? ""
        let place = thing.task.map { "\(number), nhiệm vụ \($0.number)" } ?? number
        return "\(thing.owner.kind.words) · \(place)".printable
    }

    /// Broken into lines by blanks; a word is set off where a mark lies in it.
    private func body(_ thing: FoundThing, on terminal: Terminal) -> [String] {
        var lines: [[String]] = [[]]
        var used = 0
        for word in SetOffWord.words(of: thing.text, marks: thing.highlights) {
            let columns = DisplayWidth.columns(of: word.text)
            if used > 0, used + 1 + columns > terminal.columns - 2 {
                lines.append([])
                used = 0
            }
            used += columns + (used > 0 ? 1 : 0)
            lines[lines.count - 1].append(word.painted(on: terminal))
        }
        return lines.map { "  " + $0.joined(separator: " ") }
    }
}

extension SearchKind {
    fileprivate var words: String {
        switch self {
        case .plan: "Kế hoạch"
        case .task: "Nhiệm vụ"
        case .workItem: "Việc cụ thể"
        }
    }
}

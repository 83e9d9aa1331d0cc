import Foundation
import Storage

/// What a command shows: a table for people, the same values as JSON for programs.
struct Listing {
    /// How it is printed.
    enum Format: String, CaseIterable { case table, json }

    let table: TextTable
    /// A line under the table: counts, or what to do next.
    let foot: String?
    private let json: () throws -> String

    /// A table with the values it was made of; columns that are empty everywhere are left out.
    init(_ columns: [TextTable.Column], rows: [[String]], foot: String? = nil, values: some Encodable) {
        let shown = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
        table = TextTable(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
        self.foot = foot
        json = { try CanonicalJSON.text(of: values) }
    }

    /// One sentence instead of a table.
    init(_ sentence: String, values: some Encodable) { self.init([], rows: [], foot: sentence, values: values) }

    /// Prints it to standard output.
    /// `brief` leaves out the words of documents.
    func print(as format: Format, brief: Bool = false, on terminal: Terminal = .of(STDOUT_FILENO)) throws {
        switch format {
        case .json: Swift.print(try json())
        case .table:
            let table = brief ? table.withoutText : table
            if !table.rows.isEmpty, !table.columns.isEmpty {
                table.lines(width: terminal.columns) { Ink.strong.paint($0, on: terminal) }.forEach { Swift.print($0) }
            }
            if let foot { Swift.print(foot) }
        }
    }
}

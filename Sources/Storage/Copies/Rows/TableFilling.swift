import SQL

/// Fills a table from the lines of a copy, many rows at a time.
struct TableFilling {
    private static let together = 256

    private let transaction: any Transaction
    private let table: Table
    private let line: RowLine
    private var heldBack: HeldBack
    private var waiting: [Statement] = []

    init(_ table: Table, _ transaction: any Transaction) {
        self.transaction = transaction
        self.table = table
        line = RowLine(of: table)
        heldBack = HeldBack(of: table)
    }

    var name: String { table.name }

    /// Takes a piece: whole lines.
    mutating func take(_ piece: [UInt8]) throws {
        let rows = TableRows(transaction, of: table)
        for text in piece.split(separator: UInt8(ascii: "\n")) {
            for row in heldBack.take(try line.values(of: text)) { waiting.append(rows.insertion(of: row)) }
            if waiting.count >= Self.together { try flush() }
        }
    }

    /// What still waits is written; a row that points at nothing is a fault.
    mutating func close() throws {
        try flush()
        guard heldBack.isEmpty else { throw CopyFault.damaged(log: "rows of \(table.name) point at nothing") }
    }

    private mutating func flush() throws {
        try transaction.run(all: waiting)
        waiting.removeAll(keepingCapacity: true)
    }
}

/// A table in the words of a dialect: strict in SQLite, with a name for each constraint.
struct SpelledTable {
    let table: Table
    let dialect: Dialect

    /// The statements that make it, and the rules that keep its rows.
    func statements() throws(SQLError) -> [Statement] {
        let keeping = table.life == .appendOnly ? AppendOnlyRule(table: table.name, dialect: dialect).statements : []
        return [try creation(ifMissing: false)] + keeping
    }

    /// The table alone; `ifMissing` leaves a table alone that is there already.
    func creation(ifMissing: Bool) throws(SQLError) -> Statement {
        var parts: [String] = []
        for column in table.columns { parts.append(try SpelledColumn(column: column, table: table.name, dialect: dialect).words()) }
        parts.append("\(try SpelledName.constraint("pk_\(table.name)")) PRIMARY KEY (\(list(table.key)))")
        parts += try uniques() + links() + checks()
        let condition = ifMissing ? "IF NOT EXISTS " : ""
        let ending = dialect == .sqlite ? " STRICT" : ""
        return Statement(stringLiteral: "CREATE TABLE \(condition)\(table.name) (\n    \(parts.joined(separator: ",\n    "))\n)\(ending)")
    }

    private func uniques() throws(SQLError) -> [String] {
        var parts: [String] = []
        for columns in table.uniques {
            parts.append("\(try SpelledName.constraint(SpelledName.unique(table.name, columns))) UNIQUE (\(list(columns)))")
        }
        return parts
    }

    private func links() throws(SQLError) -> [String] {
        var parts: [String] = []
        for link in table.links {
            let name = try SpelledName.constraint(SpelledName.link(table.name, link.columns))
            parts.append("\(name) FOREIGN KEY (\(list(link.columns))) REFERENCES \(link.table) (\(list(link.targets)))")
        }
        return parts
    }

    private func checks() throws(SQLError) -> [String] {
        var parts: [String] = []
        for check in table.checks {
            let name = CheckName(table: table.name, rule: check.name).text
            parts.append("\(try SpelledName.constraint(name)) CHECK (\(check.words))")
        }
        return parts
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

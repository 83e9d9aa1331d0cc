/// An index in words that both engines share.
struct SpelledIndex {
    let index: TableIndex

    var statement: Statement {
        let unique = index.isUnique ? "UNIQUE " : ""
        let condition = index.condition.map { " WHERE \($0)" } ?? ""
        return Statement(
            stringLiteral: "CREATE \(unique)INDEX \(index.name) ON \(index.table) (\(index.columns.joined(separator: ", ")))\(condition)")
    }
}

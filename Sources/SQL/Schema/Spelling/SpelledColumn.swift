/// A column in the words of a dialect.
///
/// SQLite's strict tables know no type for identifiers. They stand in columns of the type `ANY`, which no other kind uses:
/// so the engine tells an identifier from sixteen other bytes by the declared type. Whole numbers are `INT` and never
/// `INTEGER`, which as a primary key would be a row number that fills itself.
struct SpelledColumn {
    let column: Column
    let table: String
    let dialect: Dialect

    /// The whole definition: name, type, rule, and what older rows hold.
    func words() throws(SQLError) -> String {
        var words = ["\(column.name) \(type)"]
        if column.isRequired { words.append("NOT NULL") }
        if let initial = column.initial { words.append("DEFAULT \(literal(initial))") }
        if let rule {
            let name = CheckName(table: table, rule: column.name).text
            words.append("\(try SpelledName.constraint(name)) CHECK (\(rule))")
        }
        return words.joined(separator: " ")
    }

    /// The type; text is always ordered by its bytes.
    var type: String {
        switch (column.kind, dialect) {
        case (.id, .sqlite): "ANY"
        case (.id, .postgres): "uuid"
        case (.int, .sqlite), (.instant, .sqlite), (.flag, .sqlite): "INT"
        case (.int, .postgres), (.instant, .postgres), (.flag, .postgres): "bigint"
        case (.blob, .sqlite): "BLOB"
        case (.blob, .postgres): "bytea"
        case (.text, .sqlite), (.day, .sqlite), (.json, .sqlite), (.word, .sqlite): "TEXT"
        case (.text, .postgres), (.day, .postgres), (.json, .postgres), (.word, .postgres): "text COLLATE \"C\""
        }
    }

    private var rule: String? {
        let name = column.name
        return switch column.kind {
        case .id: dialect == .sqlite ? "\(name) IS NULL OR (typeof(\(name)) = 'blob' AND length(\(name)) = 16)" : nil
        case .flag: "\(name) IN (0, 1)"
        case .word(let words): "\(name) IN (\(words.map(SpelledName.quoted).joined(separator: ", ")))"
        case .day: "length(\(name)) = 10 AND \(name) \(dayShape)"
        case .int, .text, .blob, .instant, .json: nil
        }
    }

    private var dayShape: String {
        switch dialect {
        case .sqlite: "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        case .postgres: "~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"
        }
    }

    private func literal(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .int(let number): String(number)
        case .text(let text): SpelledName.quoted(text)
        case .blob(let bytes): literal(bytes)
        case .id(let id): literal(withUnsafeBytes(of: id.bigEndian) { Array($0) }) + (dialect == .postgres ? "::text::uuid" : "")
        }
    }

    private func literal(_ bytes: [UInt8]) -> String {
        let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return switch (dialect, column.kind) {
        case (.sqlite, _): "x'\(hex)'"
        case (.postgres, .id): "'\(hex)'"
        case (.postgres, _): "'\\x\(hex)'"
        }
    }
}

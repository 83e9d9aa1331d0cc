internal import SQL

/// What the server or libpq refused, and what it means to us.
struct PostgresFailure: Error {
    /// SQLSTATE; empty where libpq speaks and not the server.
    private let state: String
    private let table: String
    private let column: String
    private let constraint: String
    private let detail: String
    /// In the server's words, for the log.
    let message: String

    /// An error that the server tells.
    init(_ answer: Answer) {
        state = answer.field("C") ?? ""
        table = answer.field("t") ?? ""
        column = answer.field("c") ?? ""
        constraint = answer.field("n") ?? ""
        detail = answer.field("D") ?? ""
        message = answer.message
    }

    /// A connection that is gone.
    init(lost message: String) {
        state = ""
        table = ""
        column = ""
        constraint = ""
        detail = ""
        self.message = message
    }

    /// A prepared statement gives other columns since the schema was changed; no other statement of ours lacks a feature.
    var isStalePlan: Bool { state == "0A000" }

    /// The error as all of us tell it.
    func told(of statement: Statement?, isReading: Bool) -> SQLError {
        switch state {
        case "23505": .notUnique(table: table, columns: columns)
        case "23502": .ruleBroken(table: table, check: column)
        case "23514": .ruleBroken(table: table, check: CheckName(told: constraint)?.rule ?? constraint)
        case "23503", "23001": .brokenLink(table: statement?.writtenTable ?? table, key: constraint.isEmpty ? nil : constraint)
        case AppendOnlyRule.sqlState: .appendOnly(table: table)
        case "40001", "40P01", "55P03": .busy
        case "25006": isReading ? .readOnly : .unavailable(log: "\(state) \(message)")
        default: general
        }
    }

    /// By the class of the state, its first two letters.
    private var general: SQLError {
        let log = "\(state) \(message)"
        return switch state.prefix(2) {
        case "", "08", "28", "3D", "53", "57", "58": .unavailable(log: log)
        case "XX": .damaged(log: log)
        default: .misuse(log: log)
        }
    }

    /// `Key (authority, number)=(…) already exists.`: the words around it change with the server's language, the brackets do not.
    private var columns: [String] {
        let bytes = Array(detail.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) else { return [] }
        return bytes[(open + 1)..<close].split(separator: UInt8(ascii: ",")).map { name in
            String(decoding: name.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        }
    }
}

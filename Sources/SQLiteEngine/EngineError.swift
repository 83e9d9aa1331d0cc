internal import GRDB
internal import SQL

/// What SQLite or GRDB threw, and what it means to us.
struct EngineError {
    private let error: any Error

    init(_ error: any Error) { self.error = error }

    /// The error as all of us tell it.
    func told(of statement: AskedStatement?, isReading: Bool) -> SQLError {
        if let told = error as? SQLError { return told }
        guard let error = error as? DatabaseError else { return .misuse(log: String(describing: error)) }
        return Self.broken(error, statement) ?? Self.general(error, isReading: isReading)
    }

    private static func broken(_ error: DatabaseError, _ statement: AskedStatement?) -> SQLError? {
        let message = error.message ?? ""
        return switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: notUnique(message)
        case .SQLITE_CONSTRAINT_NOTNULL: emptyColumn(message)
        case .SQLITE_CONSTRAINT_CHECK: brokenCheck(message, statement)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: .brokenLink(table: statement?.writtenTable ?? "", key: nil)
        case .SQLITE_CONSTRAINT_TRIGGER where message.hasPrefix(AppendOnlyRule.message):
            .appendOnly(table: String(message.dropFirst(AppendOnlyRule.message.count)))
        default: nil
        }
    }

    private static func general(_ error: DatabaseError, isReading: Bool) -> SQLError {
        let log = "\(error.extendedResultCode.rawValue) \(error.message ?? "")"
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_READONLY where isReading: .readOnly
        case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOMEM, .SQLITE_PROTOCOL, .SQLITE_NOLFS:
            .unavailable(log: log)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(log: log)
        default: .misuse(log: log)
        }
    }

    /// `UNIQUE constraint failed: plan.authority, plan.number`
    private static func notUnique(_ message: String) -> SQLError {
        let places = places(of: message)
        return .notUnique(table: places.first?.table ?? "", columns: places.map(\.column))
    }

    /// `NOT NULL constraint failed: plan.number`
    private static func emptyColumn(_ message: String) -> SQLError {
        let place = places(of: message).first
        return .ruleBroken(table: place?.table ?? "", check: place?.column ?? "")
    }

    /// `CHECK constraint failed: ck_plan__number`
    private static func brokenCheck(_ message: String, _ statement: AskedStatement?) -> SQLError {
        let words = message.split(separator: ": ", maxSplits: 1).last ?? ""
        let name = CheckName(told: words)
        return .ruleBroken(table: name?.table ?? statement?.writtenTable ?? "", check: name?.rule ?? String(words))
    }

    private static func places(of message: String) -> [(table: String, column: String)] {
        guard let list = message.split(separator: ": ", maxSplits: 1).last else { return [] }
        return list.split(separator: ", ").map { place in
            let halves = place.split(separator: ".", maxSplits: 1).map(String.init)
            return (halves.first ?? "", halves.last ?? "")
        }
    }
}

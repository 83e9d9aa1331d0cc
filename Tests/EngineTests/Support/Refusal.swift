import DatabaseFixtures
import SQL

/// A fresh database with a schema.
@discardableResult
func withDatabase<Result>(_ dialect: Dialect, _ steps: [Migration] = [], _ body: (any Database) async throws -> Result) async throws -> Result {
    try await FreshDatabase.with(dialect, steps, body)
}

/// The error that a write of some statements must end with; nil when it was committed.
func refusal(of statements: Statement..., in database: any Database) async throws -> SQLError? {
    do {
        try await database.write { transaction in
            for statement in statements { try transaction.run(statement) }
        }
        return nil
    } catch let error as SQLError {
        return error
    }
}

extension SQLError {
    /// The same error without what is for the log only.
    var withoutLog: SQLError {
        switch self {
        case .unavailable: .unavailable(log: "")
        case .damaged: .damaged(log: "")
        case .misuse: .misuse(log: "")
        default: self
        }
    }
}

extension Database {
    /// Writes statements, one after the other.
    func run(_ statements: Statement...) async throws {
        try await write { try $0.run(all: statements) }
    }

    /// The first value of the first row of a question.
    func value(_ statement: Statement) async throws -> SQLValue? {
        try await read { try $0.row(statement)?.values.first }
    }

    /// The first value of the first row of a question that is asked inside a write.
    func writersValue(_ statement: Statement) async throws -> SQLValue? {
        try await write { try $0.row(statement)?.values.first }
    }

    /// The first column of all rows.
    func column(_ statement: Statement) async throws -> [SQLValue] {
        try await read { try $0.rows(statement).compactMap(\.values.first) }
    }
}

/// Brings a database to the schema of this program, step by step, each in a transaction of its own.
///
/// The table `schema_step` says which steps were made and when. Where two processes begin together, one makes a step and the
/// other finds it made.
public struct Migrator: Sendable {
    private let steps: [Migration]

    /// The steps of this program, numbered 1, 2, 3 …
    public init(_ steps: [Migration]) { self.steps = steps }

    /// Makes the steps that are missing and tells their numbers; none when the database is up to date.
    ///
    /// - Parameter moment: what `schema_step.applied` shall hold: microseconds since 1970 UTC.
    /// - Throws: `MigrationError` before anything is changed, `SQLError` when a step fails; that step leaves nothing behind.
    @discardableResult
    public func migrate(_ database: any Database, at moment: some SQLConvertible & Sendable) async throws -> [Int] {
        guard steps.enumerated().allSatisfy({ $0.offset + 1 == $0.element.number }) else { throw MigrationError.misnumbered }
        let known = steps
        let missing = try await database.write { transaction in
            try Self.openSteps(in: transaction)
            return try Self.missing(of: known, in: transaction)
        }
        var made: [Int] = []
        for step in missing where try await Self.make(step, of: known, at: moment.sqlValue, in: database) { made.append(step.number) }
        return made
    }

    private static func make(_ step: Migration, of known: [Migration], at moment: SQLValue, in database: any Database) async throws -> Bool {
        try await database.write { transaction in
            try openSteps(in: transaction)
            guard try missing(of: known, in: transaction).contains(step) else { return false }
            for change in step.changes { try change.run(in: transaction) }
            try transaction.run("INSERT INTO schema_step (number, name, applied) VALUES (\(step.number), \(step.name), \(moment))")
            return true
        }
    }

    /// The steps that the database lacks, when it fits the program at all.
    private static func missing(of known: [Migration], in transaction: any Transaction) throws -> [Migration] {
        var made: [Int: String] = [:]
        for row in try transaction.rows("SELECT number, name FROM schema_step") { made[try row.int("number")] = try row.text("name") }
        let unknown = Set(made.keys).subtracting(known.map(\.number))
        guard unknown.isEmpty else { throw MigrationError.newerDatabase(unknownSteps: unknown.sorted()) }
        for step in known {
            guard let found = made[step.number], found != step.name else { continue }
            throw MigrationError.strangeStep(number: step.number, found: found, expected: step.name)
        }
        return known.filter { made[$0.number] == nil }
    }

    /// The table of steps, with nobody else at it until the transaction ends; SQLite's writers are alone anyway.
    private static func openSteps(in transaction: any Transaction) throws {
        if transaction.dialect == .postgres { try transaction.run("SELECT pg_advisory_xact_lock(7310577)") }
        try transaction.run(SpelledTable(table: stepTable, dialect: transaction.dialect).creation(ifMissing: true))
    }

    private static let stepTable = Table(
        "schema_step", [Column("number", .int), Column("name", .text), Column("applied", .instant)], key: ["number"])
}

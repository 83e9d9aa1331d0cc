public import SQL

/// A database that runs every body of a write once for nothing, and then for good.
///
/// A body that holds a clock, a counter or a letter shows itself here: engines may run bodies again.
public struct AbortsEveryFirstTry: Database {
    private struct Aborted: Error {}

    private let base: any Database

    /// The words of the database behind it.
    public var dialect: Dialect { base.dialect }

    /// A database around another one.
    public init(_ base: any Database) { self.base = base }

    /// Runs the body, rolls it back, and runs it again.
    public func write<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        do {
            try await base.write { transaction in
                _ = try body(transaction)
                throw Aborted()
            }
        } catch {
            // Whatever it was, the second run tells it again.
        }
        return try await base.write(body)
    }

    /// Reads as the database behind it does.
    public func read<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        try await base.read(body)
    }

    /// Closes the database behind it.
    public func close() async { await base.close() }
}

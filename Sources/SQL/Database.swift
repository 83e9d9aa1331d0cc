/// A database of either engine.
///
/// A write that was answered is on disk: what is acknowledged survives the loss of power. Writes of one authority follow one
/// another; readers never wait for them and see one state from their first statement to their last.
public protocol Database: Sendable {
    /// The engine's way of speaking.
    var dialect: Dialect { get }

    /// Does all of the body or nothing of it. The body may be run again after a failure that trying again may heal, so it
    /// holds no clock, file or letter; what is made once is made before it and handed in.
    func write<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result

    /// Reads one state of the database; a write inside is refused with `SQLError.readOnly`.
    func read<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result

    /// Ends all connections; what is under way is ended first.
    func close() async
}

/// Remembers the first failure of a transaction: nothing goes on after a failed statement, even where the body swallows the error.
public final class FirstFailure {
    /// What failed first; nothing while all is well.
    public private(set) var error: SQLError?

    /// A transaction in which nothing has failed.
    public init() {}

    /// Does a piece of work unless something has failed before, and remembers when it fails itself.
    public func guarding<Result>(_ work: () throws(SQLError) -> Result) throws(SQLError) -> Result {
        if let error { throw error }
        do {
            return try work()
        } catch {
            remember(error)
            throw error
        }
    }

    /// Ends the transaction's luck from outside of a statement.
    public func remember(_ failure: SQLError) { error = error ?? failure }
}

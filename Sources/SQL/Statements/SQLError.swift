/// What a database refuses or fails at, told by what was hurt and not by the engine's words.
///
/// After any of these the transaction is over: nothing goes on after a failed statement, and nothing of it stays.
public enum SQLError: Error, Hashable, Sendable {
    /// A row with the same values in these columns is there already.
    case notUnique(table: String, columns: [String])
    /// A rule of the schema forbids the row; `check` is the rule's name, `column` the column that may not be empty.
    case ruleBroken(table: String, check: String)
    /// The row points at nothing, or something points at the row; `key` is the foreign key's name where the engine tells it.
    case brokenLink(table: String, key: String?)
    /// A row that is never changed or deleted was to be: the schema keeps its history.
    case appendOnly(table: String)
    /// Others held the data too long; trying again may help.
    case busy
    /// The database cannot be reached or written: disk full, file not ours, server away. `log` is for the log only.
    case unavailable(log: String)
    /// The file or the server's data are damaged. `log` is for the log only.
    case damaged(log: String)
    /// The statement or the reading of its answer is wrong: our mistake. `log` is for the log only.
    case misuse(log: String)
    /// A column was read that is not there or holds something else: our mistake.
    case misread(column: String)
    /// A write was tried inside a reading transaction: our mistake.
    case readOnly
}

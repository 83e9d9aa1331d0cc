/// Why a database and the steps of this program do not fit each other.
public enum MigrationError: Error, Hashable, Sendable {
    /// The database has steps that this program does not know: a newer program made them. Nothing was changed.
    case newerDatabase(unknownSteps: [Int])
    /// A step of the database has another name here: it is not our database, or a step that had shipped was changed.
    case strangeStep(number: Int, found: String, expected: String)
    /// The program's own steps are not numbered 1, 2, 3 …: our mistake.
    case misnumbered
}

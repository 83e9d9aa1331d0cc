/// One thing that is wrong with a list, told with its row and column, so that all of it can be mended in one go.
public struct RowProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// No row has the headings that a list must have.
        case noHeadings(missing: [String])
        /// Two columns have the same heading.
        case repeatedHeading
        /// There are no rows below the headings.
        case noRows
        /// More rows than a list may have.
        case tooManyRows(limit: Int)
        /// A cell that must be filled is empty.
        case missing
        /// More signs than fit.
        case tooLong(limit: Int)
        /// A sign that does not print.
        case controlCharacter
        /// None of the words that may stand there.
        case unknownWord(String, accepted: String)
        /// No day of the calendar.
        case badDay(String)
        /// The end is before the beginning.
        case endsBeforeItBegins
        /// No body of this name, neither in the register nor in the list.
        case unknownBody(String)
        /// Several bodies have this name.
        case ambiguousBody(String)
        /// An earlier row says the same thing.
        case duplicate(ofRow: Int)
        /// Going up leads back to the body.
        case superiorCircle
        /// Another body of the same time has the name.
        case nameTaken(String)
        /// Another body of the same time has the identifier.
        case codeTaken(String)
        /// No electronic identifier.
        case badCode(IdentifierCodeError)
        /// A successor without a day, or a day or a scope without a successor.
        case incompleteSuccession
        /// «Một phần» without the words that tell which part.
        case partWithoutWords
        /// No mail address.
        case badEmail(String)
        /// No telephone number.
        case badPhone(String)
        /// The mail address is somebody else's.
        case emailTaken(String, by: String)
        /// The body does not exist in the time of the post.
        case outsideLife(String)
        /// The plan has no such task.
        case unknownTask(String)
        /// The task was not given to the body, or to several of which none is named.
        case notGiven(String)
        /// No sum of money in đồng.
        case badMoney(String)
        /// Nobody of this name.
        case unknownPerson(String)
        /// No time for which something is due.
        case badDeadline(String)
        /// What the change would do to the register.
        case register(RegistryFault)
    }

    /// The row as office programs count; 0 when the whole list is meant.
    public var row: Int
    /// The heading of the column, where one is meant.
    public var column: String?
    /// What is wrong.
    public var fault: Fault

    /// A problem of a row.
    public init(row: Int, column: String? = nil, fault: Fault) {
        self.row = row
        self.column = column
        self.fault = fault
    }
}

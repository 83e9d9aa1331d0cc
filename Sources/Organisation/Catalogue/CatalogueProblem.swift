/// One thing that is wrong with a file of bodies or abbreviations, told with the record that it stands in.
public struct CatalogueProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// The file is not JSON of the expected form.
        case notCatalogue(String)
        /// A key that must be there is missing.
        case missing(key: String)
        /// A key that no record has: a slip of the pen.
        case unknownKey(String)
        /// A value of the wrong sort, or none of the words that may stand there.
        case badValue(key: String, value: String)
        /// Not a day of the calendar written as 2025-03-01.
        case badDay(key: String, value: String)
        /// The name ends before it begins.
        case endsBeforeItBegins
        /// A name that is empty or has blanks at its ends.
        case badName(String)
        /// Another body of the same time is printed in the same way.
        case nameTaken(String, by: BodyName)
        /// The successor is not in the catalogue.
        case unknownSuccessor(BodyName)
        /// Following the successors leads back to the body.
        case inheritsFromItself
    }

    /// The number of the record in its file, from 1; none when the whole file is meant.
    public var record: Int?
    /// The name in the record, as far as it could be read.
    public var name: String?
    /// What is wrong.
    public var fault: Fault

    /// A problem of one record, or of the file.
    public init(record: Int? = nil, name: String? = nil, fault: Fault) {
        self.record = record
        self.name = name
        self.fault = fault
    }
}

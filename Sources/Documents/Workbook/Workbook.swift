/// A workbook to be written, as a value: sheets of one table each. It knows nothing of the file that it becomes.
public struct Workbook: Hashable, Sendable {
    public var sheets: [Sheet]
    /// What the file calls itself.
    public var title: String

    public init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }
}

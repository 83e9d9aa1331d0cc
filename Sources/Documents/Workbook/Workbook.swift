/// A workbook to be written, as a value: sheets of one table each. It knows nothing of the file that it becomes.
public struct Workbook: Hashable, Sendable {
    /// In the order of their tabs.
    public var sheets: [Sheet]
    /// What the file calls itself.
    public var title: String

    /// A workbook of these sheets.
    public init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }
}

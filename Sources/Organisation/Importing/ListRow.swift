/// One row of a list that an office sends, with the number by which a person finds it in the file.
public struct ListRow: Codable, Hashable, Sendable {
    /// From 1, as office programs count.
    public var number: Int
    /// Its cells from the left, as they are printed.
    public var cells: [String]

    /// A row of cells.
    public init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
    }
}

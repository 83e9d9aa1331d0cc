/// The columns of a list, in any order, and the headings by which each is known.
package protocol ListColumn: Hashable, CaseIterable, Sendable {
    /// The first is how messages call the column; all are compared folded.
    var headings: [String] { get }
    /// A list without it cannot be read.
    var isRequired: Bool { get }
    /// The most signs that a cell may have.
    var longest: Int { get }
}

extension ListColumn {
    /// How messages call it.
    package var title: String { headings.first ?? "" }
}

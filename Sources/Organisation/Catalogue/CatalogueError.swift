/// A file of bodies or abbreviations was refused; every problem is told, so that it can be mended in one go.
public struct CatalogueError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problems in the order of the records; never empty.
    public let problems: [CatalogueProblem]

    init(_ problems: [CatalogueProblem]) { self.problems = problems }

    /// One sentence a line, for officials.
    public var description: String { problems.map(\.sentence).joined(separator: "\n") }
}

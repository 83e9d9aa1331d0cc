/// All confirmed links between documents, asked from both sides.
public struct Cascade: Sendable {
    /// A clause and what carries it out below, level by level.
    public struct Branch: Hashable, Sendable {
        /// The clause or task.
        public var clause: DocumentClause
        /// What carries it, by document and place.
        public var carriers: [Branch]

        /// How many levels there are, itself counted.
        public var depth: Int { 1 + (carriers.map(\.depth).max() ?? 0) }
    }

    private let below: [DocumentClause: [DocumentClause]]
    private let above: [DocumentClause: [DocumentClause]]

    /// Links in any order; the same link twice counts once.
    public init(_ links: some Sequence<Carries>) {
        let links = Set(links)
        below = Dictionary(grouping: links, by: \.above).mapValues { $0.map(\.below).sorted() }
        above = Dictionary(grouping: links, by: \.below).mapValues { $0.map(\.above).sorted() }
    }

    /// What carries a clause right below.
    public func carriers(of clause: DocumentClause) -> [DocumentClause] { below[clause] ?? [] }

    /// What a task carries right above.
    public func carried(by task: DocumentClause) -> [DocumentClause] { above[task] ?? [] }

    /// The clauses, of those asked about, that nobody carries.
    public func uncarried(_ clauses: [DocumentClause]) -> [DocumentClause] { clauses.filter { carriers(of: $0).isEmpty } }

    /// The tasks, of those asked about, that carry nothing.
    public func carryingNothing(_ tasks: [DocumentClause]) -> [DocumentClause] { tasks.filter { carried(by: $0).isEmpty } }

    /// A clause with everything that carries it, through all levels; a link that leads back is not followed.
    public func downward(from clause: DocumentClause) -> Branch { branch(clause, above: []) }

    /// The same clause in the plans of several provinces: what carries it right below, by document.
    public func carriersByDocument(of clause: DocumentClause) -> [(document: String, tasks: [DocumentClause])] {
        let tasks = Dictionary(grouping: carriers(of: clause), by: \.document)
        return tasks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The documents, of those asked about, in which nothing carries a clause.
    public func documents(_ documents: [String], without clause: DocumentClause) -> [String] {
        let carrying = Set(carriers(of: clause).map(\.document))
        return documents.filter { !carrying.contains($0) }
    }

    private func branch(_ clause: DocumentClause, above: Set<DocumentClause>) -> Branch {
        let path = above.union([clause])
        return Branch(clause: clause, carriers: carriers(of: clause).filter { !path.contains($0) }.map { branch($0, above: path) })
    }
}

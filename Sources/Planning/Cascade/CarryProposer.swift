import Documents
import Vietnamese

/// Proposes which clauses of a document from above the tasks of a plan carry out: by the numbers that it cites and by what both speak of.
///
/// Clauses are found by the rare words they share with a task, so that the work grows with the length of both documents and not with their product.
public struct CarryProposer: Sendable {
    private static let nearest = 8
    private static let ofClause = 0.9
    private static let ofDocument = 0.1
    private static let ofSubject = 0.95
    /// A clause that is much less near than the nearest is none.
    private static let behind = 0.85
    /// What is proposed of itself; less is shown only to who asks.
    public static let enough = 0.4

    private let lower: PlanDraft
    private let upper: UpperDocument
    private let subjects: [Subject]
    private let headings: HeadingPaths
    /// The clauses that can be carried for their words: a heading with clauses below it is too wide.
    private let leaves: [Int]
    private let cited: CitedClauses
    /// Where the plan below names the document above; empty where it does not.
    private let document: [Citation]
    private var index = SubjectIndex()

    /// Takes in a plan and the document above it.
    public init(_ lower: PlanDraft, carrying upper: UpperDocument, knowing knowledge: ProposalKnowledge) {
        let cutter = SubjectCutter(areas: knowledge.areas, abbreviations: knowledge.abbreviations)
        self.lower = lower
        self.upper = upper
        let names = NamedParts(lower)
        subjects = lower.tasks.map { cutter.subject(of: names.leftOut(of: WordCutter.cut($0.text))) }
        headings = HeadingPaths(lower)
        cited = CitedClauses(upper)
        document = lower.references.filter { $0.value.symbol == upper.symbol }.prefix(1).map(\.citation)
        for subject in subjects { index.count(subject) }
        leaves = upper.leaves
        for leaf in leaves {
            let subject = cutter.subject(of: upper.clauses[leaf].text)
            index.count(subject)
            index.add(subject)
        }
        index.settle()
    }

    /// The links that speak for themselves, of all tasks, in reading order.
    public func proposals() -> [CarryProposal] {
        lower.tasks.indices.flatMap { task in proposals(forTask: task, most: 3).filter { $0.score >= Self.enough } }
    }

    /// The clauses that a task may carry out, the likeliest first.
    public func proposals(forTask task: Int, most: Int = 3) -> [CarryProposal] {
        var reasons: [Int: [CarryProposal.Reason]] = [:]
        for (clause, reason) in sameSubject(task) + namings(task) { reasons[clause, default: []].append(reason) }
        let proposals = reasons.map { clause, reasons in
            let sorted = reasons.sorted { ($0.strength, $1.kind.rawValue) > ($1.strength, $0.kind.rawValue) }
            let score = 1 - sorted.reduce(1) { $0 * (1 - $1.strength) }
            return CarryProposal(task: task, clause: clause, place: upper.clauses[clause].place, score: score, reasons: sorted)
        }
        return Array(proposals.sorted { ($0.score, $1.clause) > ($1.score, $0.clause) }.prefix(most))
    }

    private func sameSubject(_ task: Int) -> [(Int, CarryProposal.Reason)] {
        let matches = index.nearest(subjects[task], most: Self.nearest)
        let best = matches.first?.likeness ?? 0
        return matches.filter { $0.likeness >= best * Self.behind }.map { match in
            let clause = leaves[match.text]
            let words = "cùng nội dung: «\(upper.clauses[clause].text)»"
            return (clause, reason(.sameSubject, words, lower.tasks[task].citation, clause, Self.ofSubject * match.likeness))
        }.flatMap { clause, reason in
            [(clause, reason)] + document.map { (clause, self.reason(.citedDocument, "kế hoạch dẫn văn bản này", $0, clause, Self.ofDocument)) }
        }
    }

    /// What the task says by numbers, else what the nearest heading does.
    private func namings(_ task: Int) -> [(Int, CarryProposal.Reason)] {
        let texts =
            [(lower.tasks[task].text, lower.tasks[task].citation)]
            + headings.above[task].reversed().map { (lower.outline[$0].title ?? "", lower.outline[$0].citation) }
        for (text, citation) in texts {
            let naming = cited.naming(in: text)
            guard naming.namesDocument else { continue }
            return naming.clauses.map { clause in
                let words = "dẫn đúng mục \(upper.clauses[clause].place.path) của \(upper.symbol ?? "văn bản trên")"
                return (clause, reason(.citedClause, words, citation, clause, Self.ofClause))
            }
        }
        return []
    }

    private func reason(_ kind: CarryProposal.Reason.Kind, _ words: String, _ below: Citation, _ clause: Int, _ strength: Double) -> CarryProposal.Reason {
        CarryProposal.Reason(kind: kind, words: words, below: below, above: upper.clauses[clause].citation, strength: strength)
    }
}

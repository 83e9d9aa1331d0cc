import Documents
import Planning

/// All rules, run on one document.
public struct FindingRules: Sendable {
    private static let all: [any FindingRule] = [
        SecretMark(), TaskWithoutLead(), LeadsWithoutOrder(), CollectiveLead(), TaskWithoutDeadline(), DeadlineBeforeIssue(), DeadlinePast(), VagueTask(), TaskWithoutProduct(), IncompleteReport(),
        NearDuplicates(), UnknownBody(), EndedBody(), ChargedOnlyAtEnd(), MissingAtEnd(), LabelOrder(), EmptyHeading(), ConflictingReference(), UndatedReference(), ParagraphNotUnderstood(), DoubtfulWords(),
    ]

    /// The kinds of findings that there are.
    public static var kinds: [FindingKind] { all.map { type(of: $0).kind } }

    /// What is wrong with the document, in the order of its words; of several findings at one place the heaviest first.
    static func findings(in evidence: Evidence) -> [Finding] {
        let findings = Lanes.each(all.count) { all[$0].findings(in: evidence) }.flatMap { $0 }
        return findings.sorted { left, right in
            let (first, second) = (start(left), start(right))
            if first != second { return first < second }
            return left.severity == right.severity ? left.code < right.code : left.severity > right.severity
        }
    }

    private static func start(_ finding: Finding) -> Int { finding.citation.start ?? 0 }
}

public import Planning

/// A kind of finding: the code by which programs and the user guide know it, and how much it usually weighs.
public struct FindingKind: Hashable, Sendable {
    /// Stable; never given to another kind.
    public let code: String
    /// What its findings usually weigh; a rule may weigh a single one otherwise, as the user guide says.
    public let severity: Finding.Severity

    init(_ code: String, _ severity: Finding.Severity) {
        self.code = code
        self.severity = severity
    }
}

/// One rule about what a document must say, and the only one that writes findings of its kind.
protocol FindingRule: Sendable {
    static var kind: FindingKind { get }
    func findings(in evidence: Evidence) -> [Finding]
}

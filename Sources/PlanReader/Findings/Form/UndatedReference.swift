import Documents
import Planning
import Vietnamese

/// A cited document whose date is printed nowhere. Decree 30/2020 asks for it at the first mention of all but laws and ordinances.
struct UndatedReference: FindingRule {
    static let kind = FindingKind("reference-undated", .note)

    /// More than this are told together.
    private static let most = 3

    func findings(in evidence: Evidence) -> [Finding] {
        let undated = evidence.draft.references.filter { isUndated($0.value) }
        guard undated.count > Self.most else { return undated.map { finding([$0]) } }
        return [finding(undated)]
    }

    private static let laws = PhraseBook<Bool>([("luật", true), ("bộ luật", true), ("pháp lệnh", true), ("hiến pháp", true)])

    private func isUndated(_ reference: Reference) -> Bool {
        guard reference.date == nil, reference.symbol.contains(where: \.isLetter) else { return false }
        return reference.type.map { Self.laws.longest(in: WordCutter.cut($0), at: 0) == nil } ?? true
    }

    private func finding(_ references: [Cited<Reference>]) -> Finding {
        let names = references.map { [$0.value.type, $0.value.symbol].compactMap { $0 }.joined(separator: " số ") }
        let count = references.count > 1 ? "\(references.count) văn bản viện dẫn " : "văn bản viện dẫn "
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Bổ sung ngày ban hành của \(count)\(Quoted.list(names)): lần viện dẫn đầu phải ghi đủ thời gian ban hành.",
            citation: Citation(references.flatMap(\.citation.ranges)), path: "")
    }
}

import Documents
import Planning
import Vietnamese

/// A cited document whose date is printed nowhere. Decree 30/2020 asks for it at the first mention of all but laws and ordinances;
/// a symbol that carries its year (`05/2025/QĐ-UBND`) already tells one document from all others.
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
        guard reference.date == nil, isSymbol(reference.symbol) else { return false }
        return reference.type.map { Self.laws.longest(in: WordCutter.cut($0), at: 0) == nil } ?? true
    }

    /// `28-NQ/TW`: a number and capitals, without a year between them. `1Gb/s` is none.
    private func isSymbol(_ symbol: String) -> Bool {
        let words = WordCutter.cut(symbol)
        guard words.contains(where: { $0.shape == .capitals }) else { return false }
        return !symbol.split(whereSeparator: { "/-".contains($0) }).dropFirst().contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
    }

    /// So many are named in the sentence.
    private static let named = 5

    private func finding(_ references: [Cited<Reference>]) -> Finding {
        let names = references.map { [$0.value.type, $0.value.symbol].compactMap { $0 }.joined(separator: " số ") }
        let count = references.count > 1 ? "\(references.count) văn bản viện dẫn " : "văn bản viện dẫn "
        let rest = names.count > Self.named ? " …" : ""
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Bổ sung ngày ban hành của \(count)\(Quoted.list(names.prefix(Self.named)))\(rest): lần viện dẫn đầu phải ghi đủ thời gian ban hành.",
            citation: Citation(references.flatMap(\.citation.ranges)), path: "")
    }
}

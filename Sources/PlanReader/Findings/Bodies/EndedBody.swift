import Organisation
import Planning
import Vietnamese

/// A task names a body that no longer stands on the day by which the document is judged: abolished, merged, parted or renamed.
struct EndedBody: FindingRule {
    static let kind = FindingKind("body-ended", .serious)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let catalogue = evidence.catalogue, let day = evidence.asOf else { return [] }
        return evidence.namedBodies.compactMap { named in
            guard case .ended(let body, _) = catalogue.standing(of: listed(named.name), on: day) else { return nil }
            let heirs = catalogue.heirs(of: body, on: day)
            return Finding(
                code: Self.kind.code, severity: isOpen(body, heirs) ? .warning : Self.kind.severity, message: Succeeded(name: named.name, body: body, heirs: heirs, count: named.count).sentence,
                citation: named.citation, path: named.path)
        }
    }

    private static let districts = PhraseBook<Bool>([("UBND huyện", true), ("UBND thị xã", true), ("UBND quận", true)])

    /// A named district's committee ended with all of them.
    private func listed(_ name: String) -> String {
        Self.districts.longest(in: WordCutter.cut(name), at: 0) == nil ? name : "UBND cấp huyện"
    }

    /// What is not settled is asked and not claimed.
    private func isOpen(_ body: Body, _ heirs: [Heir]) -> Bool { body.mark == .open || !heirs.isEmpty && heirs.allSatisfy { $0.mark == .open } }
}

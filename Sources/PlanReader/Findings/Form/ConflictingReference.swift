import Documents
import Planning

/// One cited document with two dates, or with two issuers.
struct ConflictingReference: FindingRule {
    static let kind = FindingKind("reference-conflict", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        var order: [String] = []
        var groups: [String: [ReferenceMention]] = [:]
        for mention in evidence.mentions where !mention.isBare {
            let key = mention.symbol.lowercased()
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(mention)
        }
        return order.compactMap { key in groups[key].flatMap { finding($0, evidence) } }
    }

    private func finding(_ mentions: [ReferenceMention], _ evidence: Evidence) -> Finding? {
        guard let first = mentions.first else { return nil }
        for other in mentions.dropFirst() {
            let dates = conflict(first.date, other.date, areAlike: areSameDay)
            let issuers = conflict(first.issuer, other.issuer, areAlike: IssuerName.areAlike)
            // Where both differ, two offices have used one number.
            guard (dates == nil) != (issuers == nil) else { continue }
            let words = dates.map { "ngày \(printed($0.0)) và ngày \(printed($0.1))" } ?? issuers.map { "cơ quan ban hành là \(Quoted.list([$0.0, $0.1]))" } ?? ""
            return Finding(
                code: Self.kind.code, severity: Self.kind.severity, message: "Kiểm tra văn bản viện dẫn số «\(first.symbol)»: chỗ này và chỗ khác ghi \(words).",
                citation: Citation([first, other].map { evidence.source.text.map.source(of: $0.range) }), path: "")
        }
        return nil
    }

    private func conflict(_ one: String?, _ other: String?, areAlike: (String, String) -> Bool) -> (String, String)? {
        guard let one, let other, !areAlike(one, other) else { return nil }
        return (one, other)
    }

    /// A month is the same as any of its days.
    private func areSameDay(_ one: String, _ other: String) -> Bool { one.hasPrefix(other) || other.hasPrefix(one) }

    private func printed(_ date: String) -> String { date.split(separator: "-").reversed().joined(separator: "/") }
}

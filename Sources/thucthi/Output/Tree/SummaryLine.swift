import Pages
import Planning

/// A reading in one line: `24 nhiệm vụ · 3 có chủ trì · 1 nghiêm trọng · 82/82 đoạn đã hiểu`.
enum SummaryLine {
    static func write(_ coverage: Coverage) -> String {
        let fields = TaskField.allCases.compactMap { field -> String? in
            guard let filled = coverage.filled[field], filled > 0 else { return nil }
            return "\(filled) có \(field.words)"
        }
        let findings = Finding.Severity.allCases.reversed().compactMap { severity in coverage.findings[severity].map { "\($0) \(severity.words)" } }
        let read = "\(coverage.understood)/\(coverage.paragraphs) đoạn đã hiểu"
        return (["\(coverage.tasks) nhiệm vụ"] + fields + findings + [read]).joined(separator: " · ")
    }
}

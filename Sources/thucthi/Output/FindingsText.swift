import Documents
import Planning

/// Findings as lines for a terminal: what to do, where, and the words that it is about.
struct FindingsText {
    let reading: PlanReading
    let isColoured: Bool

    /// So many words of a citation are printed; the JSON has them all.
    private static let mostWords = 24

    var lines: [String] { reading.findings.flatMap(lines) + [summary] }

    private func lines(_ finding: Finding) -> [String] {
        let place = finding.path.isEmpty ? reading.document.name : reading.document.name + ":" + finding.path
        return ["\(place.printable): \(painted(finding.severity)): \(finding.message.printable) [\(finding.code)]"] + quotes(finding.citation)
    }

    private func quotes(_ citation: Citation) -> [String] {
        guard let first = citation.ranges.first else { return [] }
        let words = reading.document.text.words(in: first).split(whereSeparator: \.isWhitespace)
        let quote = words.prefix(Self.mostWords).joined(separator: " ") + (words.count > Self.mostWords ? " …" : "")
        let others = citation.ranges.count > 1 ? " (và \(citation.ranges.count - 1) chỗ khác)" : ""
        return ["    | " + quote.printable + others]
    }

    private func painted(_ severity: Finding.Severity) -> String {
        guard isColoured else { return severity.word }
        return "\u{1B}[\(severity.colour)m\(severity.word)\u{1B}[0m"
    }

    private var summary: String {
        let counts = Finding.Severity.allCases.reversed().map { severity in "\(reading.findings.count { $0.severity == severity }) \(severity.word)" }
        return "\(reading.document.name): " + counts.joined(separator: ", ") + "."
    }
}

extension Finding.Severity {
    /// As officials are told.
    var word: String {
        switch self {
        case .serious: "lỗi nghiêm trọng"
        case .warning: "cảnh báo"
        case .note: "lưu ý"
        }
    }

    /// Bold red, yellow, cyan of a terminal.
    var colour: String {
        switch self {
        case .serious: "1;31"
        case .warning: "33"
        case .note: "36"
        }
    }
}

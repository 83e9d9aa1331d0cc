import Documents
import Planning

/// Paragraphs that nothing in their words or their place explains: they may be tasks that were missed.
struct ParagraphNotUnderstood: FindingRule {
    static let kind = FindingKind("not-understood", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        var groups: [[ReadParagraph]] = []
        for paragraph in evidence.paragraphs where paragraph.role == .notUnderstood {
            if groups.last?.last?.path == paragraph.path { groups[groups.count - 1].append(paragraph) } else { groups.append([paragraph]) }
        }
        return groups.map(finding)
    }

    private func finding(_ paragraphs: [ReadParagraph]) -> Finding {
        let (text, path) = (paragraphs[0].text, paragraphs[0].path)
        let count = paragraphs.count > 1 ? "\(paragraphs.count) đoạn, bắt đầu bằng" : "đoạn"
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Đọc lại \(count) \(Quoted.brief(text)) ở \(Part.name(path)): máy không hiểu vai trò của nó; nếu là nhiệm vụ, hãy thêm bằng tay.",
            citation: Citation(paragraphs.flatMap(\.citation.ranges)), path: path)
    }
}

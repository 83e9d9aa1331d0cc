import Documents
import HTML
import Planning

/// What the document is and how the reading of it stands, in a few lines.
struct Summary: View {
    let reading: PlanReading

    func write(to page: inout HTMLWriter) {
        let coverage = Coverage(reading)
        page.element(.header, .class("summary")) { page in
            page.element(.h1, text: reading.draft.header.title?.value ?? reading.document.name)
            page.element(.p, .class("facts"), text: HeaderWords(reading).facts.joined(separator: " · "))
            page.element(.ul, .class("counts")) { counts(coverage, &$0) }
            for remark in reading.document.remarks { page.element(.p, .class("remark"), text: remark.words) }
        }
    }

    private func counts(_ coverage: Coverage, _ page: inout HTMLWriter) {
        count("\(coverage.tasks)", "nhiệm vụ", &page)
        for field in TaskField.allCases where coverage.tasks > 0 {
            count("\(coverage.filled[field] ?? 0)/\(coverage.tasks)", "có \(field.words)", &page)
        }
        for severity in Finding.Severity.allCases.reversed() {
            if let found = coverage.findings[severity] { count("\(found)", severity.words, &page, class: severity.rawValue) }
        }
        count("\(coverage.understood)/\(coverage.paragraphs)", "đoạn đã hiểu", &page)
    }

    private func count(_ number: String, _ what: String, _ page: inout HTMLWriter, class look: String = "") {
        page.element(.li, .class(look)) { page in
            page.element(.b, text: number)
            page.text(" \(what)")
        }
    }
}

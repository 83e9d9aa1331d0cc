import HTML
import Planning

/// All findings, the gravest first. Mere notes stand folded when there are many.
struct FindingList: View {
    let findings: [Finding]

    private static let unfoldedNotes = 6

    func write(to page: inout HTMLWriter) {
        page.element(.section, .class("findings"), .labelledBy("phat-hien")) { page in
            page.element(.h2, .id("phat-hien"), text: findings.isEmpty ? "Không có phát hiện nào" : "\(findings.count) phát hiện")
            for severity in Finding.Severity.allCases.reversed() { write(severity, to: &page) }
        }
    }

    private func write(_ severity: Finding.Severity, to page: inout HTMLWriter) {
        let numbers = findings.indices.filter { findings[$0].severity == severity }
        guard !numbers.isEmpty else { return }
        guard severity == .note, numbers.count > Self.unfoldedNotes else {
            list(numbers, severity, to: &page)
            return
        }
        page.element(.details) { page in
            page.element(.summary, text: "\(numbers.count) \(severity.words)")
            list(numbers, severity, to: &page)
        }
    }

    private func list(_ numbers: [Int], _ severity: Finding.Severity, to page: inout HTMLWriter) {
        page.element(.ul, .class("finding-list")) { page in
            for index in numbers {
                page.element(.li, .id(PlaceName.finding(index)), .class("finding", severity.rawValue)) { page in
                    page.view(FindingLine(finding: findings[index], index: index, isAlone: true))
                }
            }
        }
    }
}

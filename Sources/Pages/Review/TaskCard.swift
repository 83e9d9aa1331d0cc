import Documents
import HTML
import Planning

/// A task as it was read: its words, its fields, what is wrong with it. Each value leads to the words that gave it.
struct TaskCard: View {
    let task: TaskDraft
    let index: Int
    let findings: [(index: Int, finding: Finding)]
    /// Where its paragraph or its row stands.
    var paragraph: Range<Int>?
    /// The path of the heading over the card, which need not be told again.
    var heading = ""

    func write(to page: inout HTMLWriter) {
        page.element(.article, .id(PlaceName.card(index)), .class("card", PlaceName.kin(index), doubt), .label("Nhiệm vụ \(index + 1)")) { page in
            title(&page)
            page.element(.dl) { page in fields(&page) }
            for (index, finding) in findings {
                page.element(.p, .class("finding", finding.severity.rawValue)) { $0.view(FindingLine(finding: finding, index: index)) }
            }
        }
    }

    private var doubt: String { findings.map(\.finding.severity).max()?.rawValue ?? "" }

    private func title(_ page: inout HTMLWriter) {
        page.element(.h4) { page in
            page.link(to: Address(place: PlaceName.words(ofTask: index)), .title("Xem trong văn bản")) { page in
                page.element(.span, .class("number"), text: "\(index + 1)")
                page.text(task.text)
            }
        }
        let facts = [task.path.isEmpty || task.path == heading ? nil : "Mục \(task.path)", task.kind == .task ? nil : task.kind.words, certainty].compactMap {
            $0
        }
        if !facts.isEmpty { page.element(.p, .class("facts"), text: facts.joined(separator: " · ")) }
    }

    private var certainty: String? {
        task.confidence < 1 ? "độ tin cậy \(Int((task.confidence * 100).rounded())) %" : nil
    }

    private func fields(_ page: inout HTMLWriter) {
        for field in TaskField.allCases {
            let values = task.values(of: field)
            if !values.isEmpty || field == .lead || field == .deadline { row(field, values, &page) }
        }
        if !task.assigns.isEmpty { handedOver(&page) }
    }

    private func row(_ field: TaskField, _ values: [Cited<String>], _ page: inout HTMLWriter) {
        page.element(.dt, text: field.words.capitalisedFirst)
        guard !values.isEmpty else {
            page.element(.dd, .class("missing"), text: "chưa có")
            return
        }
        page.element(.dd) { page in
            for (number, value) in values.enumerated() {
                if number > 0 { page.text("; ") }
                self.value(value, field, &page)
            }
            if values.allSatisfy(isElsewhere) { page.element(.span, .class("elsewhere"), text: " (ghi ở chỗ khác)") }
        }
    }

    private func value(_ value: Cited<String>, _ field: TaskField, _ page: inout HTMLWriter) {
        let range = value.citation.ranges.first { !$0.isEmpty }
        page.link(to: range.map { Address(place: PlaceName.words(of: field, at: $0)) }, .class(field.rawValue)) { $0.text(value.value) }
    }

    /// A heading or a line before the task says so, not its own words.
    private func isElsewhere(_ value: Cited<String>) -> Bool {
        guard let words = value.citation.whole else { return false }
        return ![task.citation.whole, paragraph].contains { $0?.overlaps(words) ?? false }
    }

    private func handedOver(_ page: inout HTMLWriter) {
        page.element(.dt, text: "Giao phần")
        page.element(.dd, text: task.assigns.map { "mục \($0.value)" }.joined(separator: ", "))
    }
}

extension String {
    /// With a capital at its start.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

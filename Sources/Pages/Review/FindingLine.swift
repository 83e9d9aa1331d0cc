import Documents
import HTML
import Planning

/// A finding as one line: shape, severity, what to do, and the way to its words.
struct FindingLine: View {
    let finding: Finding
    let index: Int
    /// The finding is told with its path, for it stands away from its task.
    var isAlone = false

    func write(to page: inout HTMLWriter) {
        page.element(.span, .class("shape"), .hidden) { $0.text(finding.severity.shape) }
        page.text(" ")
        page.element(.b, text: finding.severity.words)
        if isAlone, !finding.path.isEmpty { page.element(.span, .class("path"), text: " · mục \(finding.path)") }
        page.text(": ")
        let place = finding.citation.ranges.contains { !$0.isEmpty } ? Address(place: PlaceName.words(ofFinding: index)) : nil
        if let place { page.link(to: place) { $0.text(finding.message) } } else { page.text(finding.message) }
    }
}

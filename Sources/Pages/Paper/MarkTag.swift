import Documents
import HTML
import Planning

/// The element around marked words.
struct MarkTag {
    let mark: Mark
    let findings: [Finding]
    /// The mark begins here, so that its name may stand here.
    let isStart: Bool

    func wrap(_ page: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        switch mark.meaning {
        case .task(let task): wrapTask(task, &page, content)
        case .finding(let index): wrapFinding(index, &page, content)
        case .field(let field, let tasks): page.element(.mark, name + [.class(field.rawValue), .title(Self.title(field, tasks))], content: content)
        case .furniture: page.element(.span, .class("furniture"), content: content)
        }
    }

    private static let mostUnderlined = 3

    private var name: [Attribute] {
        guard isStart, let id = mark.id else { return [] }
        return [.id(id)]
    }

    private func wrapTask(_ task: Int, _ page: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        page.element(.span, name + [.class("task", PlaceName.kin(task))]) { page in
            if !name.isEmpty {
                page.link(to: Address(place: PlaceName.card(task)), .class("number"), .label("Nhiệm vụ \(task + 1)")) { $0.text("\(task + 1)") }
            }
            content(&page)
        }
    }

    private func wrapFinding(_ index: Int, _ page: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        let finding = findings[index]
        let title = "\(finding.severity.words): \(finding.message)"
        // What is about half the document would underline half of it: it shows where it is only when asked.
        let look = finding.citation.ranges.count <= Self.mostUnderlined ? finding.severity.rawValue : "spread"
        page.element(.span, name + [.class("found", look, PlaceName.words(ofFinding: index)), .title(title)], content: content)
    }

    private static func title(_ field: TaskField, _ tasks: [Int]) -> String {
        guard let first = tasks.first, let last = tasks.last, first != last else { return "\(field.words) – nhiệm vụ \((tasks.first ?? 0) + 1)" }
        return "\(field.words) – \(tasks.count) nhiệm vụ, từ \(first + 1) đến \(last + 1)"
    }
}

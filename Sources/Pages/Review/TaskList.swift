import Documents
import HTML
import Planning

/// The tasks under the headings of the document that hold them.
struct TaskList: View {
    let reading: PlanReading
    private let paragraphs: [Int: Range<Int>]

    init(reading: PlanReading) {
        self.reading = reading
        let placed = reading.paragraphs.compactMap { paragraph in
            paragraph.task.flatMap { task in paragraph.citation.whole.map { (task, $0) } }
        }
        paragraphs = Dictionary(placed, uniquingKeysWith: { first, _ in first })
    }

    func write(to page: inout HTMLWriter) {
        let outline = OutlineTree(reading.draft)
        let homes = FindingHomes(reading)
        page.element(.section, .class("tasks"), .labelledBy("nhiem-vu")) { page in
            page.element(.h2, .id("nhiem-vu"), text: reading.draft.tasks.isEmpty ? "Văn bản không giao nhiệm vụ nào" : "\(reading.draft.tasks.count) nhiệm vụ")
            for group in TaskGroup.all(of: outline) {
                page.element(.h3) { heading(group, &$0) }
                cards(group.tasks, homes, heading: group.path, &page)
            }
        }
    }

    private func heading(_ group: TaskGroup, _ page: inout HTMLWriter) {
        for name in group.above { page.element(.span, .class("above"), text: "\(name) › ") }
        page.text(group.name)
    }

    private func cards(_ tasks: [Int], _ homes: FindingHomes, heading: String, _ page: inout HTMLWriter) {
        for index in tasks {
            let findings = homes.findings(ofTask: index).map { (index: $0, finding: reading.findings[$0]) }
            page.view(TaskCard(task: reading.draft.tasks[index], index: index, findings: findings, paragraph: paragraphs[index], heading: heading))
        }
    }
}

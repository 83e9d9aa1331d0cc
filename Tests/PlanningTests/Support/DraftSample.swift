import Documents

@testable import Planning

/// A draft written line by line, each line a task or a heading; citations count lines.
struct DraftSample {
    private(set) var draft = PlanDraft(header: PlanHeader())
    private var line = 0

    init(issuer: String = "Ủy ban nhân dân tỉnh An Phước", date: String = "2026-03-12") {
        draft.header.issuer = Cited(issuer, next())
        draft.header.date = Cited(date, next())
    }

    private mutating func next() -> Citation {
        line += 1
        return Citation([line * 10..<line * 10 + 9])
    }

    mutating func heading(_ path: String, _ title: String) {
        draft.outline.append(OutlineEntry(path: path, label: path.split(separator: ".").last.map(String.init) ?? path, title: title, citation: next()))
    }

    mutating func task(_ path: String, _ text: String, leads: [String] = [], with helpers: [String] = [], assigns: [String] = []) {
        let citation = next()
        var task = TaskDraft(path: path, citation: citation, wording: Wording(text))
        task.leads = leads.map { Cited($0, citation) }
        task.coordinating = helpers.map { Cited($0, citation) }
        task.assigns = assigns.map { Cited($0, citation) }
        draft.tasks.append(task)
    }
}

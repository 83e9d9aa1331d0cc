import Documents
import Vietnamese

/// What a document charges single bodies with, matter by matter, mostly in its last section.
struct ChargedMatters: Sendable {
    /// One matter of one task that has a named lead.
    struct Matter: Sendable {
        var task: Int
        var bodies: [String]
        /// As printed, without the matters beside it.
        var words: String
    }

    private(set) var matters: [Matter] = []
    private(set) var index = SubjectIndex()

    /// A piece of fewer terms than this says nothing that could be found again.
    private static let leastTerms = 2

    init(_ draft: PlanDraft, subjects: [Subject], without names: NamedParts, _ cutter: SubjectCutter) {
        for (task, subject) in zip(draft.tasks.indices, subjects) {
            let bodies = draft.tasks[task].singleLeads
            if bodies.isEmpty { index.count(subject) } else { add(task, draft.tasks[task], bodies, names, cutter) }
        }
        index.settle()
    }

    private mutating func add(_ number: Int, _ task: TaskDraft, _ bodies: [String], _ names: NamedParts, _ cutter: SubjectCutter) {
        let text = PrintedWords(task.text)
        for piece in text.matters {
            let subject = cutter.subject(of: names.leftOut(of: piece))
            guard subject.terms.count >= Self.leastTerms else { continue }
            index.count(subject)
            index.add(subject)
            matters.append(Matter(task: number, bodies: bodies, words: text.printed(piece)))
        }
    }
}

extension TaskDraft {
    /// The bodies that answer for it and are no collective.
    var singleLeads: [String] { leads.map(\.value).filter { !CollectiveName.isOne($0) } }

    /// Whether the document names nobody in particular who could be asked: no lead, or only a collective.
    public var hasNoNamedLead: Bool { singleLeads.isEmpty }
}

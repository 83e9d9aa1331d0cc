import Documents

extension Corrected {
    /// A field as read, with its words.
    init(_ cited: Cited<Value>?) {
        self.init(read: cited?.value, citation: cited?.citation)
    }

    /// A list as read, with the words of all its entries; nothing where nothing was found.
    init<Entry>(_ cited: [Cited<Entry>]) where Value == [Entry] {
        guard !cited.isEmpty else { self.init(); return }
        self.init(read: cited.map(\.value), citation: Citation(cited.flatMap(\.citation.ranges)))
    }
}

extension PlanTask {
    /// A task as read.
    init(_ draft: TaskDraft, as id: TaskID, of plan: PlanID, position: Int, titles: [String: String?]) {
        self.init(id: id, plan: plan, position: position, text: Corrected(read: draft.text, citation: draft.citation))
        path = draft.path
        headings = Self.headings(on: draft.path, titles)
        citation = draft.citation
        kind = Corrected(read: draft.kind)
        leads = Corrected(draft.leads)
        coordinating = Corrected(draft.coordinating)
        deadline = Corrected(draft.deadline)
        targets = Corrected(draft.targets)
        product = Corrected(draft.product)
        assigns = draft.assigns.map(\.value)
        confidence = draft.confidence
    }

    /// The titles on a path, from the top: of `II.5.a` those of `II`, `II.5` and `II.5.a`.
    private static func headings(on path: String, _ titles: [String: String?]) -> [String] {
        let labels = path.split(separator: ".")
        return labels.indices.compactMap { titles[labels[...$0].joined(separator: ".")] ?? nil }
    }
}

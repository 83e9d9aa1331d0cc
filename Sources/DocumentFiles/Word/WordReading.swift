import Documents

/// The reading of a Word file part by part, with what must be known across parts.
struct WordReading {
    private var draft: DocumentDraft
    private var lists: ListCounters
    private let styles: Styles
    private let depthLimit: Int
    private var changes = 0
    private var hiddenRuns = 0

    init(draft: DocumentDraft, lists: ListCounters, styles: Styles, depthLimit: Int) {
        self.draft = draft
        self.lists = lists
        self.styles = styles
        self.depthLimit = depthLimit
    }

    /// Reads one part, if it is there.
    mutating func read(_ bytes: [UInt8]?, name: String, as container: WordStory.Container) throws(DocumentFileError) {
        guard let bytes else { return }
        var story = WordStory(bytes, name: name, into: draft, lists: lists, styles: styles, depthLimit: depthLimit)
        try story.read(as: container)
        try story.placeAsides()
        draft = story.draft
        lists = story.lists
        changes += story.changes
        hiddenRuns += story.hiddenRuns
    }

    /// The finished document with what a person should know about it.
    func document(name: String) throws(DocumentFileError) -> Document {
        var draft = draft
        if changes > 0 { draft.remarks.append(.trackedChangesAccepted(count: changes)) }
        if hiddenRuns > 0 { draft.remarks.append(.hiddenContentLeftOut(count: hiddenRuns)) }
        return try draft.document(name: name, format: .word)
    }
}

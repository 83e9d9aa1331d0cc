public import Documents

/// What the reader made of a document: the draft of a plan, what is wrong with it, and what became of each paragraph.
public struct PlanReading: Sendable {
    /// The document that was read; all citations are of its text.
    public var document: Document
    /// What was read.
    public var draft: PlanDraft
    /// In the order of the document.
    public var findings: [Finding]
    /// Every paragraph, item and row of the document, in reading order, furniture last.
    public var paragraphs: [ReadParagraph]

    /// A reading of a document.
    public init(document: Document, draft: PlanDraft, findings: [Finding], paragraphs: [ReadParagraph]) {
        self.document = document
        self.draft = draft
        self.findings = findings
        self.paragraphs = paragraphs
    }
}

/// A paragraph of the document and what it was read as. No paragraph is ever dropped silently.
public struct ReadParagraph: Sendable {
    /// What a paragraph was read as.
    public enum Role: String, Sendable, CaseIterable {
        /// Authority, number, place and date, type, title, receivers.
        case head
        /// Legal basis, reasons, the words that open the orders.
        case preamble
        case heading
        /// A line that opens a list and speaks for its items.
        case leadIn
        case task
        /// A line that tells who, when or what product for the items before it.
        case attribute
        /// The plan's own aims and figures.
        case target
        /// Read, and found to ask nothing: purposes, situation, definitions, the closing formula.
        case context
        /// A form to fill in, or a table without tasks.
        case form
        /// Recipients, post and name of the signer.
        case signature
        /// Page numbers, stamps, rules, footnotes, page headers.
        case furniture
        /// Nothing in its words or its place says what it is.
        case notUnderstood
    }

    /// What it was read as.
    public var role: Role
    /// Its words in the source text.
    public var citation: Citation
    /// Its cleaned words.
    public var wording: Wording
    /// The outline entry that holds it; empty where none does.
    public var path: String
    /// The index of the task that it is, in the draft's order.
    public var task: Int?

    /// A paragraph with its role.
    public init(role: Role, citation: Citation, wording: Wording, path: String, task: Int? = nil) {
        self.role = role
        self.citation = citation
        self.wording = wording
        self.path = path
        self.task = task
    }

    /// Its cleaned words, on one line.
    public var text: String { wording.words }
}

public import Documents
public import Planning

/// What the reader made of a document: the draft of a plan, what is wrong with it, and what became of each paragraph.
public struct PlanReading: Sendable {
    public var document: Document
    public var draft: PlanDraft
    public var findings: [Finding]
}

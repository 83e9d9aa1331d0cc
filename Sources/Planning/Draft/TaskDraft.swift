public import Documents

/// One obligation that somebody can be asked about, as the reader found it; a person corrects it before it becomes a task of a plan.
public struct TaskDraft: Sendable {
    /// Whether it reports, is about money, or is any other.
    public enum Kind: String, Codable, Sendable { case task, report, finance }

    /// The path of the nearest outline entry that holds it; empty where none does.
    public var path: String
    /// Its own words, from first to last.
    public var citation: Citation
    /// Its words, cleaned.
    public var wording: Wording
    /// What sort of task it is.
    public var kind: Kind
    /// Bodies that answer for it, by canonical name.
    public var leads: [Cited<String>]
    /// Bodies that work with the lead.
    public var coordinating: [Cited<String>]
    /// When it is due; nil where the document does not say.
    public var deadline: Cited<Deadline>?
    /// The numbers that it must reach.
    public var targets: [Cited<Target>]
    /// What shows that it is done, where the document names it.
    public var product: Cited<String>?
    /// Paths of the parts that this task hands to its lead by naming their subject again.
    public var assigns: [Cited<String>]
    /// How far the reading can be trusted, 0…1.
    public var confidence: Double

    /// A task of which nothing is read yet but its words.
    public init(path: String, citation: Citation, wording: Wording) {
        self.path = path
        self.citation = citation
        self.wording = wording
        kind = .task
        leads = []
        coordinating = []
        targets = []
        assigns = []
        confidence = 1
    }

    /// Its words, cleaned, on one line.
    public var text: String { wording.words }
}

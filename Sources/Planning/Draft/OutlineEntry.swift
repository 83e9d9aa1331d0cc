public import Documents

/// A heading or a labelled item of the document.
public struct OutlineEntry: Sendable {
    /// The labels of its ancestors and its own, joined with points: `II.5.a`.
    public var path: String
    /// As printed, without point or bracket.
    public var label: String
    /// The heading's words; nil where the entry is itself a whole task.
    public var title: String?
    /// From its label to the end of its line or paragraph.
    public var citation: Citation

    /// An entry at a path.
    public init(path: String, label: String, title: String?, citation: Citation) {
        self.path = path
        self.label = label
        self.title = title
        self.citation = citation
    }
}

public import Documents

/// A clause of a resolution, programme or plan from above: a heading or a task of it, which plans below carry out.
public struct UpperClause: Hashable, Sendable {
    /// Where it stands.
    public var place: ClausePlace
    /// Its words.
    public var text: String
    /// Its words in the upper document.
    public var citation: Citation

    /// A clause at a place.
    public init(place: ClausePlace, text: String, citation: Citation) {
        self.place = place
        self.text = text
        self.citation = citation
    }
}

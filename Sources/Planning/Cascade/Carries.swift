/// A clause or task of one of many documents.
public struct DocumentClause: Hashable, Sendable, Comparable {
    /// What the document is known by, one and the same in all links: its number with its issuer, or a key of storage.
    public var document: String
    /// Where in it.
    public var place: ClausePlace

    /// A clause of a document.
    public init(document: String, place: ClausePlace) {
        self.document = document
        self.place = place
    }

    /// By document and place, for stable output.
    public static func < (left: DocumentClause, right: DocumentClause) -> Bool { (left.document, left.place) < (right.document, right.place) }
}

/// A confirmed link: what stands below carries out what stands above (cụ thể hóa văn bản trên).
public struct Carries: Hashable, Sendable {
    /// The task of the plan below.
    public var below: DocumentClause
    /// The clause of the document above.
    public var above: DocumentClause

    /// A confirmed link.
    public init(_ below: DocumentClause, carries above: DocumentClause) {
        self.below = below
        self.above = above
    }
}

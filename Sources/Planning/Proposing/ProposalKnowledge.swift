public import Organisation

/// What is known of bodies and matters outside of the document, for proposals.
public struct ProposalKnowledge: Sendable {
    /// The bodies with their history.
    public var catalogue: BodyCatalogue
    /// What belongs to whom by office.
    public var areas: AreaTable
    /// Short forms, which count as their words.
    public var abbreviations: AbbreviationTable

    /// What an office knows.
    public init(catalogue: BodyCatalogue, areas: AreaTable, abbreviations: AbbreviationTable) {
        self.catalogue = catalogue
        self.areas = areas
        self.abbreviations = abbreviations
    }

    /// What the program brings along.
    public static func standard() throws(CatalogueError) -> ProposalKnowledge {
        ProposalKnowledge(catalogue: try .standard(), areas: try .standard(), abbreviations: try .standard())
    }
}

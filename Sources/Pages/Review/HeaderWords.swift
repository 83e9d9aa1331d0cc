import Documents
public import Planning

/// The head of a document as a few short facts: `Kế hoạch 15/KH-UBND`, `12/01/2026`, who issues and signs it.
public struct HeaderWords {
    /// The facts that the document gives, in the order in which people ask for them.
    public let facts: [String]

    /// The facts of a reading.
    public init(_ reading: PlanReading) {
        let header = reading.draft.header
        let name = [header.type?.value, header.number?.value].compactMap { $0 }.joined(separator: " ")
        let facts = [
            name.isEmpty ? nil : name, header.isDraft ? "DỰ THẢO" : nil, header.dateWords, header.issuer?.value, header.signer.map { "người ký: \($0.value)" },
            reading.document.name,
        ]
        self.facts = facts.compactMap { $0 }
    }
}

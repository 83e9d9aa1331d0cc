import Planning

extension Evidence {
    /// The body that issues the document: it gives duties and is not asked about them.
    func isIssuer(_ name: String) -> Bool {
        guard let issuer = draft.header.issuer?.value else { return false }
        return name == issuer || (name.hasPrefix("UBND tỉnh") || name.hasPrefix("UBND thành phố") || name.hasPrefix("Ủy ban nhân dân")) && IssuerName.areAlike(name, issuer)
    }
}

public import Organisation
public import Seals

/// The anchors of one chain, sorted out before the chain is read: only what a known key truly signed can accuse a chain.
public struct LogAnchors: Sendable {
    /// Anchors that were set aside, with the reason.
    let setAside: [JudgedAnchor]
    /// Trusted anchors by number. Several at one number are all compared.
    let trusted: [Int: [SignedHead]]

    /// No anchors: the chain can only be held against itself.
    public static let none = LogAnchors(setAside: [], trusted: [:])

    /// The anchors of a chain among signed heads.
    public init(_ heads: [SignedHead], of authority: AuthorityID, keys: [VerifyingKey]) {
        let judged = heads.map { (head: $0, reason: Self.reasonAgainst($0, authority, keys)) }
        self.init(
            setAside: judged.compactMap { one in one.reason.map { JudgedAnchor(anchor: one.head, judgement: $0) } },
            trusted: Dictionary(grouping: judged.filter { $0.reason == nil }.map(\.head), by: \.head.number))
    }

    private init(setAside: [JudgedAnchor], trusted: [Int: [SignedHead]]) {
        self.setAside = setAside
        self.trusted = trusted
    }

    private static func reasonAgainst(_ head: SignedHead, _ authority: AuthorityID, _ keys: [VerifyingKey]) -> JudgedAnchor.Judgement? {
        guard head.head.authority == authority else { return .otherAuthority }
        let named = keys.filter { $0.id == head.key }
        guard !named.isEmpty else { return .unknownKey }
        return named.contains { head.isSigned(by: $0) } ? nil : .falselySigned
    }
}

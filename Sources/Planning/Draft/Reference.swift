/// A document that this one cites, told once however often it is cited.
public struct Reference: Codable, Hashable, Sendable {
    /// As printed after `số`, without spaces: `696/QĐ-TTg`.
    public var symbol: String
    /// `Quyết định`; nil where no mention prints one.
    public var type: String?
    /// `2020-05-25`, or `2026-04` where no day is printed.
    public var date: String?
    /// As printed at the fullest mention.
    public var issuer: String?

    /// A cited document, as far as its mentions tell of it.
    public init(symbol: String, type: String? = nil, date: String? = nil, issuer: String? = nil) {
        self.symbol = symbol
        self.type = type
        self.date = date
        self.issuer = issuer
    }

    private enum CodingKeys: String, CodingKey {
        case symbol, type, date, issuer
    }
}

/// One name of a body and the time for which it bears it.
public struct NameEra: Hashable, Sendable, Codable {
    /// In full: «Sở Khoa học và Công nghệ».
    public var text: String
    /// As it stands in tables and in numbers of documents, where there is a short form: «SKHCN».
    public var short: String?
    /// Other ways in which documents print it.
    public var variants: [String]
    /// When the body bears the name.
    public var validity: Validity

    /// A name for a time.
    public init(_ text: String, short: String? = nil, variants: [String] = [], validity: Validity = .always) {
        self.text = text
        self.short = short
        self.variants = variants
        self.validity = validity
    }

    /// Every way in which the name is printed, the full one first.
    public var printed: [String] { [text] + (short.map { [$0] } ?? []) + variants }
}

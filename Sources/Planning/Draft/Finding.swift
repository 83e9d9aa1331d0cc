public import Documents

/// Something wrong or missing in a document, said before it is signed, as a compiler would say it.
public struct Finding: Codable, Hashable, Sendable {
    /// How much it matters, from the least.
    public enum Severity: String, Codable, Sendable, Comparable, CaseIterable {
        case note, warning, serious

        /// Whether one matters less than the other.
        public static func < (left: Severity, right: Severity) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    /// Stable: programs and the user guide know a kind of finding by it.
    public var code: String
    /// How much it matters.
    public var severity: Severity
    /// One Vietnamese sentence that says what to do.
    public var message: String
    /// The words that it is about.
    public var citation: Citation
    /// The path of the outline entry or task that it is about; empty for the whole document.
    public var path: String

    /// A finding about these words.
    public init(code: String, severity: Severity, message: String, citation: Citation, path: String = "") {
        self.code = code
        self.severity = severity
        self.message = message
        self.citation = citation
        self.path = path
    }

    private enum CodingKeys: String, CodingKey {
        case code, severity, message, citation, path
    }
}

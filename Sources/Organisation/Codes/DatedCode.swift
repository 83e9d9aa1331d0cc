/// An electronic identifier and the time for which a body has it: a merged province keeps one code and gives up the others.
public struct DatedCode: Hashable, Sendable, Codable {
    /// The code.
    public var code: IdentifierCode
    /// When it is the body's.
    public var validity: Validity

    /// A code for a time.
    public init(_ code: IdentifierCode, validity: Validity = .always) {
        self.code = code
        self.validity = validity
    }
}

/// A body of an authority as one and the same through all its names: what duties, posts and reports belong to.
///
/// The catalogue (`Body`) knows names and eras for reading documents; the register knows the authority's own bodies.
public struct RegisteredBody: Hashable, Sendable, Codable {
    /// Names it for ever.
    public let id: BodyID
    /// Its names, which never overlap; the order is that of time.
    public var names: [NameEra]
    /// What sort of body it is.
    public var kind: BodyKind
    /// The tier it belongs to.
    public var level: BodyLevel
    /// The body above it.
    public var superior: BodyID?
    /// Its electronic identifiers.
    public var codes: [DatedCode]
    /// From its founding until its end.
    public var validity: Validity
    /// The decision that set it up, or where the record comes from.
    public var basis: String?
    /// How well the record is known; what a person entered is `read`.
    public var mark: SourceMark
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A body of an authority.
    public init(
        id: BodyID, names: [NameEra], kind: BodyKind, level: BodyLevel, superior: BodyID? = nil, codes: [DatedCode] = [],
        validity: Validity = .always, basis: String? = nil, mark: SourceMark = .read, version: Int = 1
    ) {
        self.id = id
        self.names = names
        self.kind = kind
        self.level = level
        self.superior = superior
        self.codes = codes
        self.validity = validity
        self.basis = basis
        self.mark = mark
        self.version = version
    }

    /// Whether the body exists on a day.
    public func stands(on day: Day) -> Bool { validity.holds(on: day) }

    /// The name it bears on a day: before its first name the first, after its last the last, so that it is never nameless.
    public func name(on day: Day) -> NameEra? {
        names.first { $0.validity.holds(on: day) } ?? nearestName(to: day)
    }

    /// The identifier that is its own on a day.
    public func code(on day: Day) -> IdentifierCode? {
        codes.first { $0.validity.holds(on: day) }?.code
    }

    private func nearestName(to day: Day) -> NameEra? {
        let past = names.filter { ($0.validity.until ?? .last) <= day }
        return past.max { ($0.validity.until ?? .last) < ($1.validity.until ?? .last) }
            ?? names.min { ($0.validity.from ?? .first) < ($1.validity.from ?? .first) }
    }
}

/// Names a body of an authority.
public typealias BodyID = Identifier<RegisteredBody>

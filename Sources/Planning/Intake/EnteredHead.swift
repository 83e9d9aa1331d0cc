public import Organisation

/// What a person says at the head of a plan that no document was read for.
public struct EnteredHead: Hashable, Sendable {
    /// What it is about.
    public let title: String
    /// The number and sign.
    public let number: String?
    /// The day of issue.
    public let issued: Day?
    /// `Kế hoạch`, `Chương trình` …
    public let type: String?
    /// The body that issued it, as people call it.
    public let issuer: String?

    /// A head; only the title must be known.
    public init(title: String, number: String? = nil, issued: Day? = nil, type: String? = nil, issuer: String? = nil) {
        self.title = title
        self.number = number
        self.issued = issued
        self.type = type
        self.issuer = issuer
    }
}

extension Plan {
    /// A draft that a person enters, by hand or from a list; its fields say who entered them.
    public init(_ head: EnteredHead, as id: PlanID, keeper: BodyID, origin: PlanOrigin, stamp: Stamp) {
        self.init(id: id, keeper: keeper, origin: origin)
        title = stamp.entered(head.title)
        number = stamp.entered(head.number)
        issued = stamp.entered(head.issued)
        type = stamp.entered(head.type)
        issuer = stamp.entered(head.issuer)
    }
}

extension Stamp {
    /// A field as this person entered it; untouched where they said nothing.
    func entered<Value>(_ value: Value?) -> Corrected<Value> {
        value.map { Corrected(entered: $0, by: by, at: at) } ?? Corrected()
    }
}

/// Something that an official has the system do: one verb of docs/PERMISSIONS.md, said with its objects.
///
/// It is a value, so that it can be asked twice with the same key and answered once.
public protocol UseCase: Codable, Sendable {
    /// What the official gets back.
    associatedtype Outcome: Codable & Sendable

    /// The right that it needs.
    static var verb: Verb { get }

    /// Does it. Before its first change it asks `sitting.permit`; what it changes it tells `sitting.record`.
    func carryOut(at sitting: Sitting) throws -> Outcome
}

/// Something that an official looks at: nothing changes.
public protocol Inquiry: Sendable {
    /// What is seen.
    associatedtype Answer: Sendable

    /// The right that it needs.
    static var verb: Verb { get }

    /// Looks it up; asks `sitting.permit` for what it shows.
    func answer(at sitting: Sitting) throws -> Answer
}

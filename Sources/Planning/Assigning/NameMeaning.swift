public import Organisation

/// Who is meant on a day by a name that a plan prints.
public enum NameMeaning: Hashable, Sendable {
    /// This body.
    case body(BodyID)
    /// A collective, with the bodies that belong to it on the day.
    case group(GroupID, members: [BodyID])
    /// A body that has ended, with those who took over.
    case successors([SuccessionCandidate])
    /// Nobody that the register knows, or more than one.
    case unknown
}

/// Finds who is meant by a printed name on a day.
public typealias NameResolver = (_ printed: String, _ day: Day) -> NameMeaning

// Stands in until the register of bodies and people is merged.

/// A body of the register.
public struct RegisteredBody: Hashable, Sendable {}
/// Names a body of the register.
public typealias BodyID = Identifier<RegisteredBody>
/// A group of bodies.
public struct BodyGroup: Hashable, Sendable {}
/// Names a group of bodies.
public typealias GroupID = Identifier<BodyGroup>
/// A person.
public struct Person: Hashable, Sendable {}
/// Names a person.
public typealias PersonID = Identifier<Person>

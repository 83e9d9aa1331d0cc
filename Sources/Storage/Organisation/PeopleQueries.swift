public import Organisation
import SQL

extension Shelf<Person> {
    /// The person of an e-mail address.
    public func person(email: String) throws -> Person? { try all(where: "email = \(email)").first }

    /// All people, in the order of their names.
    public func inOrder() throws -> [Person] { try all(order: "sort_key, id") }
}

extension Shelf<Post> {
    /// The posts that a person ever held.
    public func posts(of person: PersonID) throws -> [Post] { try all(where: "person = \(person)") }
}

extension Shelf<BodyGroup> {
    /// The group of a name.
    public func group(named name: String) throws -> BodyGroup? { try all(where: "name = \(name)").first }
}

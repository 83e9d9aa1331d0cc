public import Organisation
public import Storage
public import SQL
import Seals

/// One act while it happens: the transaction, who acts with which posts, and what is told to the log.
///
/// A sitting that changed something without permission or without an entry in the log is refused as a whole.
public final class Sitting {
    /// The transaction, as use cases may use it.
    public let transaction: WatchedTransaction
    /// Who acts, when, from where.
    public let occasion: Occasion
    private let permissions: PermissionTable
    private let verb: Verb
    private let posts: [Post]
    private let directory: BodyDirectory
    private var randomness: SeededRandomness
    private var made = 0
    private(set) var isPermitted = false
    private(set) var entries: [LogNote] = []

    init(_ transaction: any Transaction, _ occasion: Occasion, verb: Verb, permissions: PermissionTable) throws {
        self.transaction = WatchedTransaction(transaction)
        self.occasion = occasion
        self.verb = verb
        self.permissions = permissions
        directory = BodyDirectory(self.transaction, occasion.authority)
        posts = try Shelf<Post>(self.transaction, occasion.authority).all(where: "person = \(occasion.actor)").filter { $0.isHeld(on: occasion.today) }
        randomness = SeededRandomness(seed: occasion.seed)
    }

    /// The shelf of one kind of thing.
    public func shelf<Value: Shelved>(_ type: Value.Type = Value.self) -> Shelf<Value> { Shelf(transaction, occasion.authority) }

    /// A new identifier: the same one when the act is run again.
    public func identifier<Thing>(of thing: Thing.Type = Thing.self) -> Identifier<Thing> {
        made += 1
        return Identifier(at: occasion.at, random: UInt128(made) << 68 | randomness.next() & (UInt128(1) << 68 - 1))
    }

    /// Refuses the act unless one of the person's posts gives the right to do this here.
    public func permit(on concern: Concern) throws {
        for post in posts where permissions.allows(verb, roles: post.roles, relation: try relation(of: post.body, to: concern.body), stage: concern.stage) {
            isPermitted = true
            return
        }
        throw Declined(
            "not-permitted", "Bạn không có quyền thực hiện việc này; hãy nhờ người có thẩm quyền hoặc quản trị xem lại vai trò của bạn.",
            log: "\(verb.rawValue) by \(occasion.actor) on \(concern)")
    }

    /// Tells the log of a change: what it is about, as it was and as it is.
    public func record(_ kind: String, _ id: String, before: (some Encodable)?, after: (some Encodable)?, reason: String? = nil) throws {
        entries.append(
            LogNote(
                kind: kind, id: id, before: try CanonicalJSON.text(ofOptional: before), after: try CanonicalJSON.text(ofOptional: after), reason: reason))
    }

    private func relation(of own: BodyID, to other: BodyID?) throws -> Relation {
        guard let other else { return .whole }
        if own == other { return .own }
        if try directory.superiors(of: other).contains(own) { return .sub }
        return try directory.superiors(of: own).contains(other) ? .upper : .other
    }
}

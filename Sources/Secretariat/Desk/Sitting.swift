public import Organisation
import SQL
import Seals
public import Storage

/// One act while it happens: the transaction, who acts with which posts, and what is told to the log.
///
/// A sitting that showed or changed something without permission, or changed it without an entry in the log, is refused as a whole.
public final class Sitting {
    /// The transaction, as use cases may use it.
    public let transaction: WatchedTransaction
    /// Who acts, when, from where.
    public let occasion: Occasion
    /// The person who acts.
    public let actor: Person
    private let permissions: PermissionTable
    private let verb: Verb
    private let posts: [Post]
    private let randomness: SeededRandomness
    private var made = 0
    private var isPermitted = false
    private(set) var entries: [LogDraft] = []

    init(_ transaction: any Transaction, _ occasion: Occasion, verb: Verb, permissions: PermissionTable) throws {
        self.transaction = WatchedTransaction(transaction)
        self.occasion = occasion
        self.verb = verb
        self.permissions = permissions
        guard let actor = try Shelf<Person>(transaction, occasion.authority).find(occasion.actor) else {
            throw Declined("unknown-person", "Không có người này trong hệ thống; hãy đăng nhập lại hoặc nhờ quản trị thêm.", log: "\(occasion.actor)")
        }
        self.actor = actor
        posts = try Shelf<Post>(transaction, occasion.authority).posts(of: actor.id).filter { $0.validity.holds(on: occasion.at.day) }
        randomness = SeededRandomness(seed: occasion.seed)
    }

    /// A new identifier: the same one when the act is run again; in the order in which they were made.
    public func identifier<Thing>(of thing: Thing.Type = Thing.self) -> Identifier<Thing> {
        made += 1
        let instant = Instant(microseconds: occasion.at.microseconds + Int64(made / 4096) * 1000)
        return Identifier(at: instant, random: UInt128(made % 4096) << 68 | randomness.bits() & (UInt128(1) << 68 - 1))
    }

    /// Makes identifiers for all that one list brings along: the same ones when the act is run again.
    public var mint: IdentifierMint { IdentifierMint(at: occasion.at) { [randomness] in randomness.bits() } }

    /// Refuses the act unless one of the person's posts gives the right to do this here.
    public func permit(on concern: Concern) throws {
        guard try mayDo(verb, on: concern) else { throw Declined.notPermitted(log: "\(verb.rawValue) by \(actor.id) on \(concern)") }
        isPermitted = true
    }

    /// Refuses the act unless the person holds a post: what everybody who serves here may see.
    public func permitMembers() throws {
        guard !posts.isEmpty else { throw Declined.notPermitted(log: "\(verb.rawValue) by \(actor.id), who holds no post") }
        isPermitted = true
    }

    /// Whether one of the person's posts gives a right here.
    public func mayDo(_ verb: Verb, on concern: Concern) throws -> Bool {
        try posts.contains { post in
            permissions.allows(verb, roles: post.roles, relation: try relation(of: post.body, to: concern.body), stage: concern.stage)
        }
    }

    /// Tells the log of a change: what it is about, as it was and as it is.
    public func record(_ subject: LogSubject, before: (some Encodable)?, after: (some Encodable)?, note: String? = nil) throws {
        entries.append(
            LogDraft(
                at: occasion.at, actor: LogActor(actor.id, name: actor.name), origin: occasion.origin, verb: verb.rawValue, subject: subject,
                before: try CanonicalJSON.text(ofOptional: before), after: try CanonicalJSON.text(ofOptional: after), note: note))
    }

    /// What holds when the act is at its end.
    func close() throws {
        guard isPermitted else { throw Declined("unexpected", Declined.unexpectedSentence, log: "\(verb.rawValue) asked for no permission") }
        guard transaction.changes == 0 || !entries.isEmpty else {
            throw Declined("unexpected", Declined.unexpectedSentence, log: "\(verb.rawValue) changed \(transaction.changes) rows without an entry")
        }
    }

    private func relation(of own: BodyID, to other: BodyID?) throws -> Relation {
        guard let other else { return .whole }
        if own == other { return .own }
        let register = BodyRegister(transaction, occasion.authority)
        if try register.superiors(of: other).contains(own) { return .sub }
        return try register.superiors(of: own).contains(other) ? .upper : .other
    }
}

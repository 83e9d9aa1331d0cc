/// Reads a list of people against the register and the people who are known: who is new, which posts, and everything that is wrong.
///
/// A mail address is one person's. Without an address a person is known by the name at the same body. Several rows of one person are
/// several posts; several roles in a cell are parted by semicolons.
public struct PeopleImport {
    private let roster: Roster
    private let registry: Registry
    private let day: Day
    private let mint: IdentifierMint
    private let roleWords: FoldedWords<Role>
    private var plan = PeopleImportPlan()
    private var byEmail: [String: Person]
    private var byNameAtBody: [String: Person] = [:]
    private var rowOfPost: [String: Int] = [:]

    /// What a list would do; `day` is today, where a row has no days of its own.
    public static func plan(for list: [ListRow], roster: Roster, registry: Registry, day: Day, mint: IdentifierMint) -> PeopleImportPlan {
        var reading = PeopleImport(roster: roster, registry: registry, day: day, mint: mint)
        reading.read(list)
        return reading.plan
    }

    private init(roster: Roster, registry: Registry, day: Day, mint: IdentifierMint) {
        (self.roster, self.registry, self.day, self.mint) = (roster, registry, day, mint)
        roleWords = FoldedWords(ListWords.roles, registry.folding)
        byEmail = Dictionary(roster.people.compactMap { person in person.email.map { ($0.lowercased(), person) } }, uniquingKeysWith: { first, _ in first })
        for post in roster.posts { if let person = roster[post.person] { byNameAtBody[key(person.name, post.body)] = person } }
    }

    private mutating func read(_ list: [ListRow]) {
        let table = ListTable<PeopleColumn>(list, folding: registry.folding)
        plan.problems = table.problems
        for line in table.rows { take(line) }
        plan.problems.sort { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        if !plan.problems.isEmpty { (plan.people, plan.changedPeople, plan.posts, plan.changedPosts) = ([], [], [], []) }
    }

    private mutating func take(_ line: ListLine<PeopleColumn>) {
        let validity = line.validity(.from, .until, &plan.problems)
        let roles = roles(line)
        let contact = (email: email(line), phone: phone(line))
        let body = line[.body].flatMap { self.body(named: $0, validity, line) }
        guard let name = line[.name], let body, let roles else { return }
        let postKey = "\(key(name, body))|\(contact.email ?? "")|\(registry.fold(line[.title] ?? ""))"
        if let earlier = rowOfPost[postKey] { plan.problems.append(line.problem(nil, .duplicate(ofRow: earlier))); return }
        rowOfPost[postKey] = line.number
        guard let person = person(name, body, contact, line) else { return }
        // The same post of the same person, told once with an address and once without.
        let ownKey = "\(person.id)|\(body)|\(registry.fold(line[.title] ?? ""))"
        if let earlier = rowOfPost[ownKey] { plan.problems.append(line.problem(nil, .duplicate(ofRow: earlier))); return }
        rowOfPost[ownKey] = line.number
        addPost(of: person, at: body, roles, validity, line)
    }

    /// The person of a row, new or known; nothing when the address is somebody else's.
    private mutating func person(_ name: String, _ body: BodyID, _ contact: (email: String?, phone: String?), _ line: ListLine<PeopleColumn>) -> Person? {
        let known = contact.email.flatMap { byEmail[$0] } ?? byNameAtBody[key(name, body)].flatMap { $0.email == nil || contact.email == nil ? $0 : nil }
        if let known, let email = contact.email, registry.fold(known.name) != registry.fold(name) {
            plan.problems.append(line.problem(.email, .emailTaken(email, by: known.name)))
            return nil
        }
        var person = known ?? Person(id: mint.next(), name: name)
        person.email = contact.email ?? person.email
        person.phone = contact.phone ?? person.phone
        note(person, known: known)
        byNameAtBody[key(name, body)] = person
        if let email = person.email { byEmail[email.lowercased()] = person }
        return person
    }

    private mutating func note(_ person: Person, known: Person?) {
        if let index = plan.people.firstIndex(where: { $0.id == person.id }) {
            plan.people[index] = person
        } else if known == nil {
            plan.people.append(person)
        } else if known != person {
            plan.changedPeople.removeAll { $0.id == person.id }
            plan.changedPeople.append(person)
        }
    }

    private mutating func addPost(of person: Person, at body: BodyID, _ roles: Set<Role>, _ validity: Validity, _ line: ListLine<PeopleColumn>) {
        let title = line[.title] ?? ""
        let known = roster.posts.first { $0.person == person.id && $0.body == body && registry.fold($0.title) == registry.fold(title) }
        guard var post = known else {
            plan.posts.append(Post(id: mint.next(), person: person.id, body: body, title: title, roles: roles, validity: validity))
            return
        }
        post.roles = roles
        post.validity = Validity(from: validity.from ?? post.validity.from, until: validity.until ?? post.validity.until)
        if post.validity.isEmpty, !validity.isEmpty { plan.problems.append(line.problem(.until, .endsBeforeItBegins)) }
        if post != known { plan.changedPosts.append(post) }
    }

    private mutating func body(named name: String, _ time: Validity, _ line: ListLine<PeopleColumn>) -> BodyID? {
        let named = registry.bodies(everNamed: name)
        if named.isEmpty { plan.problems.append(line.problem(.body, .unknownBody(name))); return nil }
        let asked = time.from ?? time.until?.adding(days: -1) ?? day
        let standing = named.filter { $0.stands(on: asked) }
        if standing.isEmpty { plan.problems.append(line.problem(.body, .outsideLife(name))) }
        if standing.count > 1 { plan.problems.append(line.problem(.body, .ambiguousBody(name))) }
        return standing.count == 1 ? standing.first?.id : nil
    }

    private mutating func roles(_ line: ListLine<PeopleColumn>) -> Set<Role>? {
        guard let cell = line[.role] else { return nil }
        var roles: Set<Role> = []
        for piece in cell.split(whereSeparator: { ";\n".contains($0) }) {
            let word = String(piece.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            guard let role = roleWords.meaning(of: word) else {
                plan.problems.append(line.problem(.role, .unknownWord(word, accepted: roleWords.suggested)))
                return nil
            }
            roles.insert(role)
        }
        return roles
    }

    private mutating func email(_ line: ListLine<PeopleColumn>) -> String? {
        guard let text = line[.email] else { return nil }
        guard ContactForm.isEmail(text) else { plan.problems.append(line.problem(.email, .badEmail(text))); return nil }
        return text.lowercased()
    }

    private mutating func phone(_ line: ListLine<PeopleColumn>) -> String? {
        guard let text = line[.phone] else { return nil }
        guard ContactForm.isPhone(text) else { plan.problems.append(line.problem(.phone, .badPhone(text))); return nil }
        return text
    }

    private func key(_ name: String, _ body: BodyID) -> String { "\(registry.fold(name))|\(body)" }
}

public import Organisation
import SQL
import Storage
import Vietnamese

extension Secretariat {
    /// The authority of a name, or the only one there is. Throws `Declined` when there is none or the choice is open.
    public func authority(named name: String?) async throws(Declined) -> AuthorityID {
        let known: [(id: AuthorityID, name: String)]
        do {
            known = try await database.read { try Authorities($0).all() }
        } catch {
            throw Declined(error)
        }
        let found = known.filter { name == nil || $0.name == name }
        guard let first = found.first else {
            throw Declined("no-authority", "Kho dữ liệu chưa có cơ quan nào như vậy; hãy chạy thucthi init trước, hoặc xem lại tên.")
        }
        guard found.count == 1 else {
            let names = known.map(\.name).joined(separator: ", ")
            throw Declined("which-authority", "Kho dữ liệu có nhiều cơ quan (\(names)); hãy nêu rõ bằng --authority.")
        }
        return first.id
    }

    /// The person that an identifier, an e-mail address or a name means. Throws `Declined` when nobody or more than one is meant.
    public func person(_ text: String, of authority: AuthorityID) async throws(Declined) -> PersonID {
        let people: [Person]
        do {
            people = try await database.read { try Shelf<Person>($0, authority).inOrder() }
        } catch {
            throw Declined(error)
        }
        return try Person.one(meant: text, among: people)
    }
}

extension Person {
    /// The one person that a text means: by identifier, e-mail address, or name however it is marked.
    static func one(meant text: String, among people: [Person]) throws(Declined) -> PersonID {
        if let person = people.first(where: { $0.id.description == text || $0.email == text }) { return person.id }
        let exact = people.filter { $0.name == text }
        let found = exact.isEmpty ? people.filter { SearchTokens.folded($0.name) == SearchTokens.folded(text) } : exact
        guard let first = found.first else { throw Declined("unknown-person", "Không có ai là «\(text)»; hãy xem lại họ tên hoặc thư điện tử.") }
        guard found.count == 1 else {
            throw Declined("which-person", "Có \(found.count) người tên «\(text)»; hãy nêu thư điện tử hoặc mã của người đó.")
        }
        return first.id
    }
}

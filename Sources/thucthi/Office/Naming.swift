import Organisation
import Secretariat

extension OpenOffice {
    /// The day by which names and lateness are judged.
    var today: Day { options.asOf ?? Instant.now.day }

    /// The body that a name means today, or that an ended body's name meant. Throws `Declined` when there is none or more than one.
    func body(_ name: String) async throws -> RegisteredBody {
        let registry = try await answer(ViewRegister())
        let today = registry.bodies(named: name, on: today)
        let found = today.isEmpty ? registry.bodies(everNamed: name) : today
        guard let first = found.first else {
            throw Declined("unknown-body", "Không có cơ quan «\(name)» trong danh bạ; hãy xem lại tên bằng thucthi bodies list.")
        }
        guard found.count == 1 else { throw Declined("which-body", "Có \(found.count) cơ quan tên «\(name)»; hãy ghi tên đầy đủ.") }
        return first
    }

    /// The body that a name means, where one is named.
    func optionalBody(_ name: String?) async throws -> BodyID? {
        guard let name else { return nil }
        return try await body(name).id
    }

    /// The person that a name, an address or an identifier means.
    func person(_ text: String) async throws -> PersonID { try await secretariat.person(text, of: authority) }
}

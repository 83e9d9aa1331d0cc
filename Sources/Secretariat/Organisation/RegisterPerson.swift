public import Organisation
import Storage

/// Adds a person, who may do nothing until they are appointed to a post.
public struct RegisterPerson: UseCase {
    /// The right that it needs.
    public static let verb = Verb.registerPerson

    /// Family name first.
    public let name: String
    /// Where mail reaches the person; no two people share one.
    public let email: String?
    /// A telephone number as it is written.
    public let phone: String?

    /// A person by name.
    public init(name: String, email: String? = nil, phone: String? = nil) {
        self.name = name
        self.email = email
        self.phone = phone
    }

    /// Throws `Declined` when the name is empty or the address is another person's.
    public func carryOut(at sitting: Sitting) throws -> PersonID {
        try sitting.permit(on: .authority)
        try Declined.unless(name, "name-empty", "Chưa có họ tên; hãy ghi họ và tên đầy đủ.")
        if let email, !ContactForm.isEmail(email) { throw Declined("bad-email", "«\(email)» không phải là thư điện tử; hãy ghi như ten@coquan.gov.vn.") }
        if let phone, !ContactForm.isPhone(phone) { throw Declined("bad-phone", "«\(phone)» không phải là số điện thoại; hãy ghi bằng chữ số.") }
        let people = sitting.shelf(of: Person.self)
        if let email, try people.person(email: email) != nil {
            throw Declined("email-taken", "Thư điện tử \(email) đã là của người khác; hãy kiểm tra lại hoặc bỏ trống.")
        }
        let person = Person(id: sitting.identifier(), name: name, email: email, phone: phone)
        try people.add([person])
        try sitting.record(LogSubject("person", person.id), before: Person?.none, after: person)
        return person.id
    }
}

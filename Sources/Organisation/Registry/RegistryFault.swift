/// One thing in a register that does not hold together.
public enum RegistryFault: Hashable, Sendable {
    /// A body without any name.
    case nameless(BodyID)
    /// Two names of one body hold on the same day.
    case namesOverlap(BodyID, String, String)
    /// A body, a name or a code ends before it begins.
    case endsBeforeItBegins(BodyID)
    /// A name or a code holds on days on which the body does not exist.
    case outsideLife(BodyID, String)
    /// The body above is not in the register.
    case unknownSuperior(BodyID)
    /// Going up leads back to the body.
    case superiorCircle(BodyID)
    /// Two bodies of the same time have the same full name.
    case nameTaken(BodyID, by: BodyID, String)
    /// Two bodies of the same time have the same identifier.
    case codeTaken(BodyID, by: BodyID, IdentifierCode)
    /// A succession names a body that is not in the register.
    case unknownBodyInSuccession(SuccessionID)
    /// Following the successions leads back to the body.
    case inheritsFromItself(BodyID)
}

extension RegistryFault {
    /// A code that stays the same whatever the wording.
    public var code: String {
        switch self {
        case .nameless: "registry.nameless"
        case .namesOverlap: "registry.names-overlap"
        case .endsBeforeItBegins: "registry.ends-before-it-begins"
        case .outsideLife: "registry.outside-life"
        case .unknownSuperior: "registry.unknown-superior"
        case .superiorCircle: "registry.superior-circle"
        case .nameTaken: "registry.name-taken"
        case .codeTaken: "registry.code-taken"
        case .unknownBodyInSuccession: "registry.unknown-body-in-succession"
        case .inheritsFromItself: "registry.inherits-from-itself"
        }
    }

    /// One sentence for the official, with what to do.
    public var sentence: String {
        switch self {
        case .nameless: "Cơ quan chưa có tên, cần ghi tên đầy đủ."
        case .namesOverlap(_, let one, let other): "Hai tên “\(one)” và “\(other)” của cùng cơ quan trùng thời gian, cần sửa ngày của một tên."
        case .endsBeforeItBegins: "Ngày kết thúc phải sau ngày bắt đầu, cần sửa lại ngày."
        case .outsideLife(_, let text): "“\(text)” có thời gian ngoài thời gian hoạt động của cơ quan, cần sửa lại ngày."
        case .unknownSuperior: "Cơ quan cấp trên không có trong danh bạ, cần thêm vào hoặc chọn cơ quan khác."
        case .superiorCircle: "Cơ quan cấp trên quay vòng về chính cơ quan này, cần chọn lại cơ quan cấp trên."
        case .nameTaken(_, _, let name): "Tên “\(name)” đã dùng cho cơ quan khác trong cùng thời gian, cần ghi tên phân biệt."
        case .codeTaken(_, _, let code): "Mã định danh \(code) đã cấp cho cơ quan khác trong cùng thời gian, cần kiểm tra lại mã."
        case .unknownBodyInSuccession: "Cơ quan trong bước kế thừa không có trong danh bạ, cần thêm vào hoặc chọn cơ quan khác."
        case .inheritsFromItself: "Các bước kế thừa quay về chính cơ quan này, cần sửa cơ quan kế thừa."
        }
    }
}

import Organisation
import Planning

/// Whom a task names: in two of three no single lead.
enum Charge {
    case single(RegisteredBody)
    case several([RegisteredBody])
    case collective(name: String, [RegisteredBody])
    case nobody

    /// The leads as a plan of a day prints them.
    func printed(on day: Day) -> [String] {
        switch self {
        case .single(let body): [body.printed(on: day)]
        case .several(let bodies): bodies.map { $0.printed(on: day) }
        case .collective(let name, _): [name]
        case .nobody: []
        }
    }
}

extension RegisteredBody {
    /// The name that a plan of a day prints.
    func printed(on day: Day) -> String { name(on: day)?.text ?? "" }
}

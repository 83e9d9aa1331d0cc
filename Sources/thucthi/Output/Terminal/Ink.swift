import Planning

/// How words are set off on a terminal that shows colour. Every meaning also has its word or shape, for those that show none.
enum Ink: String {
    case strong = "1"
    case quiet = "2"
    case lead = "34"
    case coordinating = "36"
    case deadline = "33"
    case target = "32"
    case product = "35"
    case serious = "31;1"
    case warning = "33;1"

    init(_ field: TaskField) {
        switch field {
        case .lead: self = .lead
        case .coordinating: self = .coordinating
        case .deadline: self = .deadline
        case .target: self = .target
        case .product: self = .product
        }
    }

    init(_ severity: Finding.Severity) {
        switch severity {
        case .serious: self = .serious
        case .warning: self = .warning
        case .note: self = .quiet
        }
    }

    /// The words in this ink, or plain.
    func paint(_ text: String, on terminal: Terminal) -> String {
        terminal.showsColour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}

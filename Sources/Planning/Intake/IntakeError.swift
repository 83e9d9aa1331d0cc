/// A reading that must not become a plan.
public enum IntakeError: Error, Hashable, Sendable {
    /// The document bears a mark of state secrecy, in the words of the finding.
    case secret(message: String)

    /// Stays the same whatever the wording.
    public var code: String { "intake.secret" }

    /// One sentence for the official: what is wrong and what to do. What goes to the log is the code alone.
    public var sentence: String {
        switch self {
        case .secret(let message): message
        }
    }
}

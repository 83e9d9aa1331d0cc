/// What a use case tells the log of one change; who, when and from where the desk adds.
struct LogNote: Hashable, Sendable {
    let kind: String
    let id: String
    let before: String?
    let after: String?
    let reason: String?
}

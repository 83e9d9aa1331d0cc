import Organisation
import Secretariat

/// Asks the desk for many rights at once, as one person.
struct AskRights: Inquiry {
    static let verb = Verb.readPlan

    struct Question: Hashable, Sendable {
        let verb: Verb
        let concern: Concern
    }

    let questions: [Question]

    func answer(at sitting: Sitting) throws -> [Bool] {
        try sitting.permitMembers()
        return try questions.map { try sitting.mayDo($0.verb, on: $0.concern) }
    }
}

/// Needs the right to read a plan of a body in a stage, and shows nothing.
struct AskToRead: Inquiry {
    static let verb = Verb.readPlan
    let concern: Concern

    func answer(at sitting: Sitting) throws -> Bool {
        try sitting.permit(on: concern)
        return true
    }
}

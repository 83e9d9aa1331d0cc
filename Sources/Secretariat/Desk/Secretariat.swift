public import SQL
import Storage

/// The desk: carries out what officials ask, all of them in the same way.
///
/// Each act is one transaction that begins by taking the authority's head of the log and ends by adding to it. What was
/// answered is on disk.
public struct Secretariat: Sendable {
    let database: any Database
    private let permissions: PermissionTable

    /// A desk over a database.
    public init(_ database: any Database, permissions: PermissionTable) {
        self.database = database
        self.permissions = permissions
    }

    /// Does what is asked, or nothing of it. Asked again with the same key, it gives the same answer and does nothing.
    public func carryOut<Act: UseCase>(_ act: Act, on occasion: Occasion) async throws(Declined) -> Act.Outcome {
        do {
            try Wording.check(act)
            try Legibility.check(act)
            if let key = occasion.key { try Wording.check(key, at: ["name"]) }
            return try await database.write { [permissions] transaction in
                let log = LogStore(transaction)
                var head = try log.takeHead(of: occasion.authority)
                let answered = Answered(transaction, occasion)
                if let outcome = try answered.outcome(of: act) { return outcome }
                let sitting = try Sitting(transaction, occasion, verb: Act.verb, permissions: permissions)
                let outcome = try act.carryOut(at: sitting)
                try sitting.close()
                for entry in sitting.entries { head = try log.append(entry, to: head).head }
                try answered.keep(act, outcome)
                return outcome
            }
        } catch {
            throw Declined(error)
        }
    }

    /// Looks up what is asked, all of it from one state of the data.
    public func answer<Question: Inquiry>(_ question: Question, on occasion: Occasion) async throws(Declined) -> Question.Answer {
        do {
            return try await database.read { [permissions] transaction in
                let sitting = try Sitting(transaction, occasion, verb: Question.verb, permissions: permissions)
                let answer = try question.answer(at: sitting)
                try sitting.close()
                return answer
            }
        } catch {
            throw Declined(error)
        }
    }
}

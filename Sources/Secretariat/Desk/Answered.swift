import Organisation
import SQL
import Storage

/// What was answered to requests that came with a key.
struct Answered {
    private let transaction: any Transaction
    private let occasion: Occasion

    init(_ transaction: any Transaction, _ occasion: Occasion) {
        self.transaction = transaction
        self.occasion = occasion
    }

    /// The answer given before to the same request of the same person; a key that served another request is refused.
    func outcome<Act: UseCase>(of act: Act) throws -> Act.Outcome? {
        guard let key = occasion.key else { return nil }
        let row = try transaction.row("SELECT actor, verb, question, outcome FROM answered WHERE authority = \(occasion.authority) AND key = \(key)")
        guard let row else { return nil }
        let isSame =
            try row.text("actor") == occasion.actor.description && row.text("verb") == Act.verb.rawValue
            && row.text("question") == CanonicalJSON.text(of: act)
        guard isSame else {
            throw Declined("key-used", "Mã yêu cầu này đã dùng cho một việc khác; hãy gửi lại với mã mới.", log: "key \(key)")
        }
        return try row.json("outcome")
    }

    /// Keeps the answer where the request came with a key.
    func keep<Act: UseCase>(_ act: Act, _ outcome: Act.Outcome) throws {
        guard let key = occasion.key else { return }
        try transaction.run(
            """
            INSERT INTO answered (authority, key, actor, verb, question, outcome, at)
            VALUES (\(occasion.authority), \(key), \(occasion.actor.description), \(Act.verb.rawValue), \(CanonicalJSON.text(of: act)),
                \(CanonicalJSON.text(of: outcome)), \(occasion.at))
            """)
    }
}

import Foundation
import Organisation
import PostgresEngine
import SQL
import SQLiteEngine
import Seals
import Secretariat
import Storage

/// An authority's data, opened for one person: what a command works with.
struct OpenOffice {
    let database: any Database
    let secretariat: Secretariat
    let files: AttachmentStore
    let authority: AuthorityID
    let actor: PersonID
    let options: StoreOptions

    /// Opens the data, does the work, and closes them however it ends.
    static func with<Result>(_ options: StoreOptions, _ work: (OpenOffice) async throws -> Result) async throws -> Result {
        let address = try options.address()
        let database = try await DatabaseDoor.open(address)
        do {
            let secretariat = Secretariat(database, permissions: try .standard())
            let authority = try await secretariat.authority(named: options.authority)
            let office = OpenOffice(
                database: database, secretariat: secretariat, files: AttachmentStore(folder: address.files), authority: authority,
                actor: try await secretariat.person(try options.actorText(), of: authority), options: options)
            let result = try await work(office)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    /// Now, as this person. `part` tells the acts of one command apart, so that its key names each of them.
    func occasion(part: String? = nil) -> Occasion {
        Occasion(
            authority: authority, actor: actor, at: .now, today: options.asOf, origin: .commandLine(host: ProcessInfo.processInfo.hostName),
            key: options.key.map { key in part.map { "\(key)/\($0)" } ?? key }, seed: UInt64(truncatingIfNeeded: SystemRandomness().bits()))
    }

    /// Has the desk do something.
    func carryOut<Act: UseCase>(_ act: Act, part: String? = nil) async throws -> Act.Outcome {
        try await secretariat.carryOut(act, on: occasion(part: part))
    }

    /// Has the desk look something up.
    func answer<Question: Inquiry>(_ question: Question) async throws -> Question.Answer {
        try await secretariat.answer(question, on: occasion())
    }
}

extension Instant {
    /// The moment of the call.
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}

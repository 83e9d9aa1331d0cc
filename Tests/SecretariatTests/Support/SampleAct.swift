import Organisation
import Planning
import Secretariat
import Storage

/// One act or inquiry of each kind that there is, about things that are really there.
struct SampleAct: Sendable {
    /// The type that it is an example of.
    let name: String
    /// Who has the right.
    let doer: (place: World.Place, role: Role)
    /// Who has not.
    let stranger: (place: World.Place, role: Role)
    /// Whether everybody who holds a post may.
    let isForMembers: Bool
    /// The act as text; nothing for an inquiry.
    let text: @Sendable (Things) throws -> String?
    let attempt: @Sendable (World, Things, Occasion) async throws -> Void

    /// An act, by one who may.
    static func act<Act: UseCase>(
        by role: Role = .leader, stranger: Role = .leader, _ make: @escaping @Sendable (Things) throws -> Act
    ) -> SampleAct {
        SampleAct(
            name: "\(Act.self)", doer: (.science, role), stranger: (.finance, stranger), isForMembers: false, text: { try CanonicalJSON.text(of: make($0)) },
            attempt: { world, things, occasion in _ = try await world.secretariat.carryOut(try make(things), on: occasion) })
    }

    /// An inquiry, by one who may.
    static func inquiry<Question: Inquiry>(
        by role: Role = .leader, stranger: Role = .leader, forMembers: Bool = false, _ make: @escaping @Sendable (Things) throws -> Question
    ) -> SampleAct {
        SampleAct(
            name: "\(Question.self)", doer: (.science, role), stranger: (.finance, stranger), isForMembers: forMembers, text: { _ in nil },
            attempt: { world, things, occasion in _ = try await world.secretariat.answer(try make(things), on: occasion) })
    }
}

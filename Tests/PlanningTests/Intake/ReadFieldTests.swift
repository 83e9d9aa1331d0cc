import Organisation
import PlanSamples
import Planning
import Testing

@Suite("The field of a task as it is taken in")
struct ReadFieldTests {
    @Test("is the first that is proposed, with the words that speak for it")
    func first() throws {
        let reading = SamplePlan.reading()
        let knowledge = try ProposalKnowledge.standard()
        var next: UInt128 = 0
        let intake = try PlanIntake(reading, as: PlanID(1), keeper: BodyID(9), origin: .byHand, knowing: knowledge) {
            next += 1
            return TaskID(next)
        }
        let proposer = FieldProposer(reading.draft, knowing: knowledge)
        for (index, task) in intake.tasks.enumerated() {
            let likeliest = proposer.proposals(forTask: index, most: 1).first
            #expect(task.field.read == likeliest?.field)
            #expect(task.field.citation == likeliest?.reasons.first?.citation && !task.field.isCorrected)
        }
    }
}

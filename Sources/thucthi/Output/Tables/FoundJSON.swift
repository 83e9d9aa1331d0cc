import Organisation
import Planning
import Secretariat
import Storage

/// Something that was found, for programs: highlights are bytes of the text's UTF-8, from and until.
struct FoundJSON: Encodable {
    let kind: SearchKind
    let plan: PlanID
    let planNumber: String?
    let task: TaskID?
    let taskNumber: Int?
    let workItem: WorkItemID?
    let text: String
    let highlights: [[Int]]

    init(_ thing: FoundThing) {
        kind = thing.owner.kind
        plan = thing.plan.id
        planNumber = thing.plan.number.value
        task = thing.task?.id
        taskNumber = thing.task?.number
        if case .workItem(let id) = thing.owner { workItem = id } else { workItem = nil }
        text = thing.text
        highlights = thing.highlights.map { [$0.lowerBound, $0.upperBound] }
    }
}

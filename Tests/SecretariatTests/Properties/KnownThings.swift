import Organisation
import Planning
import SQL
import Storage

/// What there is at a moment, for random acts to choose from.
struct KnownThings {
    let bodies: [BodyID]
    let people: [PersonID]
    let posts: [PostID]
    let groups: [GroupID]
    let plans: [PlanID]
    let keepers: [PlanID: BodyID]
    let tasks: [PlanTask]
    let assignments: [Assignment]
    let items: [WorkItemID]

    func tasks(of plan: PlanID) -> [TaskID] { tasks.filter { $0.plan == plan }.map(\.id) }

    init(_ transaction: any Transaction, _ authority: AuthorityID) throws {
        bodies = try Shelf<RegisteredBody>(transaction, authority).all().map(\.id)
        people = try Shelf<Person>(transaction, authority).all().map(\.id)
        posts = try Shelf<Post>(transaction, authority).all().map(\.id)
        groups = try Shelf<BodyGroup>(transaction, authority).all().map(\.id)
        let all = try Shelf<Plan>(transaction, authority).all()
        plans = all.map(\.id)
        keepers = Dictionary(all.map { ($0.id, $0.keeper) }, uniquingKeysWith: { first, _ in first })
        tasks = try Shelf<PlanTask>(transaction, authority).all()
        assignments = try AssignmentShelf(transaction, authority).all(where: "true")
        items = try Shelf<WorkItem>(transaction, authority).all().map(\.id)
    }
}

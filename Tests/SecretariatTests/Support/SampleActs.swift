import Organisation
import Planning
import Seals
import Secretariat
import Storage

extension SampleAct {
    /// One for each use case and each inquiry; a test holds the list against the sources.
    static let all = organisation + rules + plans + repairs + giving + duties + workItems + lookingUp + files + log + cascade

    private static let organisation: [SampleAct] = [
        act(by: .administrator) { RegisterBody(name: $0.words, kind: .department, level: .province, superior: $0.committee) },
        act(by: .administrator) { RenameBody(body: $0.body, name: $0.words, from: World.day) },
        act(by: .administrator) { RecordSuccession(predecessor: $0.part, successor: $0.otherBody, day: World.day, scope: .part($0.words), basis: $0.words) },
        act(by: .administrator) { DefineGroup(name: $0.words, variants: [$0.words + " khác"], members: [Membership($0.body)]) },
        act(by: .administrator) { RegisterPerson(name: $0.words) },
        act(by: .administrator) { Appoint(person: $0.person, body: $0.body, title: $0.words, roles: [.officer]) },
        act(by: .administrator) { EndPost(post: $0.post, on: World.day) },
        act(by: .administrator) { ApplyBodyImport(rows: bodyRows($0)) },
        inquiry(by: .administrator) { PreviewBodyImport(rows: bodyRows($0)) },
        act(by: .administrator) { ApplyPeopleImport(rows: peopleRows($0)) },
        inquiry(by: .administrator) { PreviewPeopleImport(rows: peopleRows($0)) },
        act(by: .administrator) { PassOnDuties(body: $0.part, choices: [.init($0.given, .lead, to: $0.otherBody)], basis: $0.words) },
        inquiry(by: .administrator) { OpenDutiesOf($0.part) },
    ]

    private static let rules: [SampleAct] = [
        act(by: .administrator) { SetHoliday(day: World.day, kind: .rest, name: $0.words, source: $0.words) },
        act(by: .focalOfficer) { MapHeadings(of: "works", columns: [$0.words: "what"]) },
        act(by: .administrator) { SetRule(DatedRule(key: .dueSoonDays, from: World.day, value: .number(5), source: $0.words, mark: .read)) },
    ]

    private static let plans: [SampleAct] = [
        act { things in
            var plan = Plan(id: things.newPlan, keeper: things.body, origin: .byHand)
            plan.title = Corrected(entered: things.words, by: things.person, at: World.moment)
            let text = Corrected(entered: things.words, by: things.person, at: World.moment)
            return TakeInPlan(plan: plan, tasks: [PlanTask(id: TaskID(things.newPlan.value + 1), plan: plan.id, position: 0, text: text)])
        },
        act { PublishPlan(plan: $0.draft) },
        act {
            AdjustPlan(plan: $0.plan, reading: [PlanTask(id: TaskID(1), plan: PlanID(1), position: 0, text: Corrected(read: "Việc mới"))], reason: $0.words)
        },
        act { EndPlan(plan: $0.plan, on: World.day) },
    ]

    private static let repairs: [SampleAct] = [
        act { CorrectPlan(plan: $0.draft, title: $0.words) },
        act { CorrectTask(plan: $0.draft, task: $0.draftTasks[0], change: .text($0.words)) },
        act { AddTask(plan: $0.draft, text: $0.words, after: $0.draftTasks[0]) },
        act { RemoveTask(plan: $0.draft, task: $0.draftTasks[0], reason: $0.words) },
        act { SplitTask(plan: $0.draft, task: $0.draftTasks[0], texts: [$0.words, $0.words]) },
        act { MergeTasks(plan: $0.draft, tasks: [$0.draftTasks[0], $0.draftTasks[1]], text: $0.words) },
        act { MoveTask(plan: $0.draft, task: $0.draftTasks[2], after: $0.draftTasks[0]) },
    ]

    private static let giving: [SampleAct] = [
        act { things in
            AssignTasks(
                plan: things.plan,
                gifts: [
                    .init(
                        task: things.tasks[0], lead: things.otherBody, origin: .byHand, printedLead: things.words,
                        coordinating: [Coordination(body: things.committee, duty: things.words)], due: .none)
                ])
        },
        act { WithdrawAssignment($0.given, words: $0.words) },
        act { AnswerQuestion($0.asked, words: $0.words) },
        act { NameFollowers(plan: $0.plan, tasks: [$0.tasks[0]], follower: $0.person) },
        act { HandOver(plan: $0.plan, from: $0.person, to: $0.person) },
        act { JudgeImplementingPlan(plan: $0.plan, body: $0.body, accepts: false, words: $0.words) },
    ]

    private static let duties: [SampleAct] = [
        act { AcceptDuty($0.given) },
        act { AskBack($0.given, words: $0.words) },
        act { RefuseDuty($0.given, words: $0.words) },
        act { DelegateDuty($0.accepted, to: $0.part, words: $0.words) },
        act { GivePerson($0.accepted, person: $0.person, unit: $0.part) },
        act { CompleteDuty($0.accepted, product: $0.words) },
        act { ReopenDuty($0.done, words: $0.words) },
        act { FileImplementingPlan(plan: $0.plan, body: $0.body, words: $0.words) },
    ]

    private static let workItems: [SampleAct] = [
        act { AddWorkItems([.init(assignment: $0.accepted, what: $0.words, product: $0.words)]) },
        act { CompleteWorkItem($0.item, done: World.day) },
        act { RemoveWorkItem($0.item, reason: $0.words) },
    ]

    private static let lookingUp: [SampleAct] = [
        inquiry(stranger: .administrator) { ViewPlan($0.plan) },
        inquiry(stranger: .administrator) { ListDuties(of: $0.body) },
        inquiry(forMembers: true) { EarlierTasks(besides: $0.plan) },
        inquiry(forMembers: true) { _ in ListPlans() },
        inquiry(forMembers: true) { _ in ViewRegister() },
        inquiry(forMembers: true) { _ in ViewRoster() },
        inquiry(forMembers: true) { _ in ViewRules() },
        inquiry(forMembers: true) { _ in ViewOwnRules() },
        inquiry(forMembers: true) { _ in ViewCalendar() },
        inquiry(forMembers: true) { _ in ViewHeadings(of: "works") },
        inquiry(forMembers: true) { _ in Search(try SearchQuery("chuyển đổi số"), limit: -1) },
    ]

    private static let files: [SampleAct] = [
        act(stranger: .administrator) { AttachFile(to: $0.plan, digest: digest, name: $0.words, mediaType: "text/plain", byteCount: 3) },
        inquiry(stranger: .administrator) { FindFile(digest, of: $0.plan) },
        inquiry(stranger: .administrator) { ListFiles(of: $0.plan) },
        inquiry(by: .administrator) { _ in NamedFiles() },
        act(by: .administrator) { AnnounceCopy(to: $0.words) },
    ]

    private static let log: [SampleAct] = [
        inquiry(stranger: .officer) { _ in ViewLog(last: -5) },
        inquiry(stranger: .officer) { _ in CheckLog() },
        inquiry(stranger: .officer) { _ in ExportLog { _, _ in } },
        inquiry(by: .administrator) { _ in CheckBeforeSigning(anchors: [], keys: []) },
    ]

    private static let digest = Digest(of: "abc".utf8)

    private static func bodyRows(_ things: Things) -> [ListRow] {
        [ListRow(number: 1, cells: ["Tên cơ quan", "Loại", "Cấp"]), ListRow(number: 2, cells: [things.words, "Sở", "Tỉnh"])]
    }

    private static func peopleRows(_ things: Things) -> [ListRow] {
        [
            ListRow(number: 1, cells: ["Họ và tên", "Cơ quan", "Vai trò"]),
            ListRow(number: 2, cells: [things.words, World.Place.finance.name, "Lãnh đạo"]),
        ]
    }
}

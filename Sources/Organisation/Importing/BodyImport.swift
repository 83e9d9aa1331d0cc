/// Reads a list of bodies against a register: which rows are new, which change something, and everything that is wrong.
///
/// «Đến ngày» is the last day on which the body exists. Empty cells leave what the register says as it is.
public struct BodyImport {
    private let registry: Registry
    private let day: Day
    private let mint: IdentifierMint
    private let words: BodyDraft.Words
    private var plan = BodyImportPlan()
    private var drafts: [BodyDraft] = []
    private var rowsByName: [String: [Int]] = [:]

    /// What a list would do to a register; `day` is today, where a name alone does not tell which body is meant.
    public static func plan(for list: [ListRow], registry: Registry, day: Day, mint: IdentifierMint) -> BodyImportPlan {
        var reading = BodyImport(registry: registry, day: day, mint: mint)
        reading.read(list)
        return reading.plan
    }

    private init(registry: Registry, day: Day, mint: IdentifierMint) {
        self.registry = registry
        self.day = day
        self.mint = mint
        words = BodyDraft.Words(registry.folding)
    }

    private mutating func read(_ list: [ListRow]) {
        let table = ListTable<BodyColumn>(list, folding: registry.folding)
        plan.problems = table.problems
        for line in table.rows { take(line) }
        for draft in drafts { link(draft) }
        checkTogether()
        plan.problems.sort { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        if !plan.problems.isEmpty { (plan.additions, plan.changes, plan.successions) = ([], [], []) }
    }

    private mutating func take(_ line: ListLine<BodyColumn>) {
        guard let draft = BodyDraft(line, words: words, problems: &plan.problems) else { return }
        let key = registry.fold(draft.name)
        if let earlier = rowsByName[key, default: []].map({ drafts[$0] }).first(where: { $0.validity.overlaps(draft.validity) }) {
            plan.problems.append(line.problem(nil, .duplicate(ofRow: earlier.line.number)))
            return
        }
        var identified = draft
        let existing = matching(registry.bodies(everNamed: draft.name), draft.validity)
        if existing.count > 1 { plan.problems.append(line.problem(.name, .ambiguousBody(draft.name))) }
        identified.existing = existing.first
        identified.id = existing.first?.id ?? mint.next()
        rowsByName[key, default: []].append(drafts.count)
        drafts.append(identified)
    }

    /// Of bodies of one name those whose time touches another; if that leaves several, those of today.
    private func matching(_ bodies: [RegisteredBody], _ time: Validity) -> [RegisteredBody] {
        let touching = bodies.filter { $0.validity.overlaps(time) }
        let standing = touching.filter { $0.stands(on: day) }
        return touching.count > 1 && !standing.isEmpty ? standing : touching
    }

    private mutating func link(_ draft: BodyDraft) {
        let superior = draft.line[.superior].flatMap { self.body(named: $0, in: draft.validity, .superior, draft) }
        let body = draft.body(superior: superior)
        if body == draft.existing {
            plan.unchanged += 1
        } else if draft.existing != nil {
            plan.changes.append(body)
        } else {
            plan.additions.append(body)
        }
        addSuccession(of: draft)
    }

    private mutating func addSuccession(of draft: BodyDraft) {
        guard let name = draft.line[.successor] else { return }
        guard let first = draft.successionDay ?? draft.validity.until else {
            plan.problems.append(draft.line.problem(.successionDay, .incompleteSuccession))
            return
        }
        guard let successor = body(named: name, in: Validity(from: first), .successor, draft) else { return }
        let isKnown = registry.successions(from: draft.id).contains { $0.successor == successor && $0.day == first }
        guard !isKnown else { return }
        plan.successions.append(
            SuccessionEdge(
                id: mint.next(), predecessor: draft.id, successor: successor, day: first, scope: draft.scope, basis: draft.line[.basis]))
    }

    /// The body that a cell names, in the list itself or in the register.
    private mutating func body(named name: String, in time: Validity, _ column: BodyColumn, _ draft: BodyDraft) -> BodyID? {
        let listed = rowsByName[registry.fold(name), default: []].map { drafts[$0] }.filter { $0.validity.overlaps(time) }.map(\.id)
        let found = Set(listed + matching(registry.bodies(everNamed: name), time).map(\.id))
        if found.isEmpty { plan.problems.append(draft.line.problem(column, .unknownBody(name))) }
        if found.count > 1 { plan.problems.append(draft.line.problem(column, .ambiguousBody(name))) }
        return found.count == 1 ? found.first : nil
    }

    /// What only shows when all rows stand beside each other and beside the register.
    private mutating func checkTogether() {
        let rows = Dictionary(drafts.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
        let before = Set(registry.faults())
        for fault in plan.result(on: registry).faults() where !before.contains(fault) {
            let line = fault.bodies.compactMap { rows[$0] }.first
            let problem = fault.asRowProblem
            // A row that ends before it begins was told with its own column.
            if case .endsBeforeItBegins = problem.fault, plan.problems.contains(where: { $0.row == line?.number && $0.fault == problem.fault }) { continue }
            plan.problems.append(RowProblem(row: line?.number ?? 0, column: problem.column?.title, fault: problem.fault))
        }
    }
}

extension RegistryFault {
    /// The bodies that it is about, the first one first.
    fileprivate var bodies: [BodyID] {
        switch self {
        case .nameless(let body), .namesOverlap(let body, _, _), .endsBeforeItBegins(let body), .outsideLife(let body, _), .unknownSuperior(let body),
            .superiorCircle(let body), .inheritsFromItself(let body):
            [body]
        case .nameTaken(let body, let owner, _), .codeTaken(let body, let owner, _): [body, owner]
        case .unknownBodyInSuccession: []
        }
    }

    /// The same in the words of a list.
    fileprivate var asRowProblem: (column: BodyColumn?, fault: RowProblem.Fault) {
        switch self {
        case .superiorCircle: (.superior, .superiorCircle)
        case .nameTaken(_, _, let name): (.name, .nameTaken(name))
        case .codeTaken(_, _, let code): (.code, .codeTaken(code.text))
        case .endsBeforeItBegins: (.until, .endsBeforeItBegins)
        default: (nil, .register(self))
        }
    }
}

import Documents
import Planning

/// Tasks that share a fault: gathered under a heading where most of its tasks have it, so that the fault is told once.
struct TaskGroups {
    /// The place that a finding is about.
    enum Scope {
        case task(Int)
        /// `tasks` of all `count` tasks under a heading; under none, of the whole document.
        case heading(Int?, tasks: [Int], count: Int)
    }

    /// Fewer are told one by one.
    private static let least = 3
    /// More than this, strewn over the document, are told together.
    private static let mostSingle = 5

    private let evidence: Evidence
    /// Tasks and faults under each heading, all levels counted; the last entry is the document's.
    private var counts: [Int]
    private var faults: [Int]

    /// `tasks` are those that have the fault, `considered` all that might.
    static func gather(_ tasks: [Int], among considered: [Int], in evidence: Evidence) -> [Scope] {
        guard !tasks.isEmpty else { return [] }
        var groups = TaskGroups(evidence)
        for task in considered { groups.count(task, isFault: false) }
        for task in tasks { groups.count(task, isFault: true) }
        return groups.scopes(tasks, considered)
    }

    private init(_ evidence: Evidence) {
        self.evidence = evidence
        counts = [Int](repeating: 0, count: evidence.tree.nodes.count + 1)
        faults = counts
    }

    private var document: Int { evidence.tree.nodes.count }

    private mutating func count(_ task: Int, isFault: Bool) {
        count(document, isFault)
        for heading in evidence.headings.all(over: evidence.places[task]) { count(heading, isFault) }
    }

    private mutating func count(_ place: Int, _ isFault: Bool) {
        if isFault { faults[place] += 1 } else { counts[place] += 1 }
    }

    private func isShared(_ place: Int) -> Bool { faults[place] >= Self.least && faults[place] * 5 >= counts[place] * 4 }

    /// The outermost heading under which the fault is the rule.
    private func sharing(_ task: Int) -> Int? {
        if isShared(document) { return document }
        return evidence.headings.all(over: evidence.places[task]).reduce(nil) { isShared($1) ? $1 : $0 }
    }

    private func scopes(_ tasks: [Int], _ considered: [Int]) -> [Scope] {
        var scopes: [Scope] = []
        var single: [Int] = []
        var gathered: [Int: [Int]] = [:]
        var left: [Int?: [Int]] = [:]
        for task in tasks {
            if let place = sharing(task) { gathered[place, default: []].append(task) } else { left[evidence.headings.nearest(evidence.places[task]), default: []].append(task) }
        }
        for (place, tasks) in gathered { scopes.append(.heading(place == document ? nil : place, tasks: tasks, count: counts[place])) }
        for (heading, tasks) in left {
            if tasks.count >= Self.least, let heading { scopes.append(.heading(heading, tasks: tasks, count: counts[heading])) } else { single += tasks }
        }
        guard single.count > Self.mostSingle else { return scopes + single.map { .task($0) } }
        return scopes + [.heading(nil, tasks: single.sorted(), count: counts[document])]
    }
}

extension TaskGroups {
    /// A finding for each place: `one` writes the sentence about a task, `many` that about so many tasks of a part, called by `noun`.
    static func findings(
        _ kind: FindingKind, tasks: [Int], among considered: [Int], in evidence: Evidence, noun: String = "nhiệm vụ", one: (TaskDraft) -> String, many: (String) -> String
    ) -> [Finding] {
        gather(tasks, among: considered, in: evidence).map { scope in
            switch scope {
            case .task(let task):
                let draft = evidence.tasks[task]
                return Finding(code: kind.code, severity: kind.severity, message: one(draft), citation: draft.citation, path: draft.path)
            case .heading(let heading, let tasks, let count):
                let path = heading.map { evidence.tree.nodes[$0].path } ?? ""
                let title = heading.map { evidence.source.text.line(evidence.tree.nodes[$0].text) } ?? ""
                let share = tasks.count == count ? "cả \(count) \(noun)" : "\(tasks.count) trên \(count) \(noun)"
                return Finding(
                    code: kind.code, severity: kind.severity, message: many(share + " của " + Part.name(path, title: title)), citation: citation(heading, tasks, count, evidence), path: path)
            }
        }
    }

    /// The heading alone speaks for all its tasks; where only some are meant they are cited too.
    private static func citation(_ heading: Int?, _ tasks: [Int], _ count: Int, _ evidence: Evidence) -> Citation {
        let place = heading.map { evidence.citeHeading($0) } ?? evidence.wholeDocument
        guard tasks.count < count else { return place }
        return Citation(place.ranges + tasks.flatMap { evidence.tasks[$0].citation.ranges })
    }
}

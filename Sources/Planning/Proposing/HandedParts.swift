import Documents

/// The parts of a document that it hands to bodies as a whole: by naming their subject, or by their label.
struct HandedParts: Sendable {
    /// A part that is handed over, and why.
    struct Handing: Sendable {
        var body: String
        var reason: ProposalReason
    }

    /// A little more than half of what the reader takes to be handed over is (docs/adr/0008).
    private static let byName = 0.6
    private static let byLabel = 0.75
    /// A part that is handed to more bodies is handed to nobody.
    private static let most = 16

    /// By the path of the part.
    private var byPath: [String: [Handing]] = [:]

    init(_ draft: PlanDraft) {
        let paths = Set(draft.outline.map(\.path))
        let byEnding = Dictionary(grouping: draft.outline.map(\.path)) { HandedParts.lastLabel($0) }
        for task in draft.tasks where !task.hasNoNamedLead {
            for part in task.assigns { add(part.value, task, .assigned, part.citation) }
            for named in PartReferences.paths(in: PrintedWords(task.text)) {
                let alone = byEnding[named, default: []]
                let path = paths.contains(named) ? named : alone.count == 1 ? alone[0] : nil
                if let path, !Self.holds(path, task.path) { add(path, task, .citedPart, task.citation) }
            }
        }
    }

    /// What is handed over with a part or with one above it.
    func handings(ofTaskAt path: String) -> [Handing] { HeadingPaths.prefixes(of: path).flatMap { byPath[$0, default: []] } }

    private mutating func add(_ path: String, _ task: TaskDraft, _ kind: ProposalReason.Kind, _ citation: Citation) {
        let strength = kind == .assigned ? Self.byName : Self.byLabel
        for body in task.singleLeads where byPath[path, default: []].count < Self.most {
            let words = "văn bản giao phần \(path) cho \(body)"
            byPath[path, default: []].append(Handing(body: body, reason: ProposalReason(kind: kind, words: words, citation: citation, strength: strength)))
        }
    }

    private static func lastLabel(_ path: String) -> String { path.split(separator: ".").last.map(String.init) ?? path }

    /// A place inside a part does not hand it over.
    private static func holds(_ part: String, _ place: String) -> Bool { place == part || place.hasPrefix(part + ".") }
}

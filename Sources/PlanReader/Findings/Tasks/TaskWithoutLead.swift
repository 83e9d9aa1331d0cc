import Planning
import Vietnamese

/// Nobody answers for a task: neither its own words nor the lines over it name a lead, and no other task hands its part to anybody.
struct TaskWithoutLead: FindingRule {
    static let kind = FindingKind("no-lead", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let assigned = Set(evidence.tasks.flatMap { $0.assigns.map(\.value) })
        // Where money comes from, nobody leads.
        let considered = evidence.tasks { evidence.tasks[$0].kind != .finance && !isCovered(evidence.tasks[$0].path, by: assigned) }
        let leadless = Set(evidence.tasks { evidence.tasks[$0].leads.isEmpty && evidence.tasks[$0].kind != .finance && !isNamedSomehow($0, evidence) })
        let tasks = considered.filter(leadless.contains)
        let findings = TaskGroups.findings(
            Self.kind, tasks: tasks, among: considered, in: evidence,
            one: { task in "Ghi cơ quan chủ trì cho nhiệm vụ \(Quoted.brief(task.text)): \(missing(task))." },
            many: { "Ghi cơ quan chủ trì cho \($0): chưa dòng nào nêu ai chịu trách nhiệm." })
        return findings.map { chargesNobody(evidence) ? serious($0) : $0 }
    }

    /// Its own words or a line over it begin with a body, though it is not known which one.
    private func isNamedSomehow(_ task: Int, _ evidence: Evidence) -> Bool {
        let words = evidence.words(ofTask: task)
        if OpeningBody.isThere(words) || isCitation(words, evidence) { return true }
        let place = evidence.places[task]
        let above = evidence.tree.ancestors(of: place) + [evidence.tree.nodes[place].introducedBy].compactMap { $0 }
        return above.contains { evidence.tree.nodes[$0].role != .leaf && OpeningBody.isThere(evidence.words(of: $0)) }
    }

    /// A cited document in a list of them is nobody's task.
    private func isCitation(_ words: [Word], _ evidence: Evidence) -> Bool {
        ReferenceRecogniser(words: words, text: evidence.source.text).read().first?.words.lowerBound == 0
    }

    private func isCovered(_ path: String, by assigned: Set<String>) -> Bool {
        guard !assigned.isEmpty else { return false }
        var path = path[...]
        while true {
            if assigned.contains(String(path)) { return true }
            guard let point = path.lastIndex(of: ".") else { return false }
            path = path[..<point]
        }
    }

    private func missing(_ task: TaskDraft) -> String {
        task.coordinating.isEmpty ? "chưa dòng nào nêu ai chịu trách nhiệm" : "mới nêu cơ quan phối hợp \(Quoted.list(task.coordinating.map(\.value)))"
    }

    /// A document that charges nobody with anything cannot be carried out. An official letter charges those it is sent to.
    private func chargesNobody(_ evidence: Evidence) -> Bool {
        evidence.tasks.allSatisfy { $0.leads.isEmpty && $0.coordinating.isEmpty } && evidence.draft.header.type?.value != "Công văn"
    }

    private func serious(_ finding: Finding) -> Finding {
        var finding = finding
        finding.severity = .serious
        return finding
    }
}

import Documents
import Planning
import Vietnamese

/// Tasks that say nearly the same: one work told twice, or given to two.
struct NearDuplicates: FindingRule {
    static let kind = FindingKind("near-duplicate", .note)

    /// Shorter tasks are formulas that every body gets.
    private static let fewestWords = 9

    func findings(in evidence: Evidence) -> [Finding] {
        let signatures = Lanes.map(evidence.tasks.count) { piece in
            piece.map { index -> MinHash? in
                let words = evidence.words(ofTask: index)
                return words.count(where: { $0.shape != .sign }) < Self.fewestWords ? nil : MinHash(words)
            }
        }
        let groups = LikeWordings.groups(signatures.flatMap { $0 }, shingles: { Shingles(evidence.words(ofTask: $0)) }, mayMeet: { mayMeet($0, $1, evidence) })
        let repeated = groups.filter { appendix(repeating: $0, evidence) != nil }
        guard repeated.count > Self.most else { return groups.map { finding($0, evidence) } }
        let byAppendix = Dictionary(grouping: repeated) { appendix(repeating: $0, evidence) ?? "" }
        return groups.filter { appendix(repeating: $0, evidence) == nil }.map { finding($0, evidence) } + byAppendix.map { finding(repeated: $1, in: $0, evidence) }
    }

    /// More tasks that an appendix repeats are told together.
    private static let most = 2

    /// The appendix, where a task of the body stands in it once more.
    private func appendix(repeating group: [Int], _ evidence: Evidence) -> String? {
        let roots = group.map { evidence.tree.nodes[part($0, evidence)] }
        guard group.count == 2, case .appendix? = roots.last?.form, let label = roots.last?.path, roots.first?.path != label else { return nil }
        return label
    }

    private func finding(repeated groups: [[Int]], in appendix: String, _ evidence: Evidence) -> Finding {
        let tasks = groups.flatMap { $0 }.map { evidence.tasks[$0] }
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Gộp \(groups.count) nhiệm vụ của phần chính với nhiệm vụ gần giống ở \(Part.name(appendix)) để không giao một việc hai lần.",
            citation: Citation(tasks.flatMap(\.citation.ranges)), path: appendix)
    }

    /// In one part of the document a duty may be given to one body after the other in the same words.
    private func mayMeet(_ one: Int, _ other: Int, _ evidence: Evidence) -> Bool {
        let (left, right) = (Set(evidence.tasks[one].leads.map(\.value)), Set(evidence.tasks[other].leads.map(\.value)))
        guard !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) else { return true }
        return part(one, evidence) != part(other, evidence)
    }

    private func part(_ task: Int, _ evidence: Evidence) -> Int { evidence.tree.root(of: evidence.places[task]) }

    private func finding(_ group: [Int], _ evidence: Evidence) -> Finding {
        let tasks = group.map { evidence.tasks[$0] }
        let parts = tasks.map(\.path).reduce(into: [String]()) { parts, path in if !parts.contains(path) { parts.append(path) } }.map { Part.name($0) }
        return Finding(
            code: Self.kind.code, severity: Self.kind.severity, message: "Gộp hoặc nói rõ chỗ khác nhau của \(tasks.count) nhiệm vụ gần giống nhau ở \(parts.joined(separator: ", ")): \(Quoted.brief(tasks[0].text)).",
            citation: Citation(tasks.flatMap(\.citation.ranges)), path: tasks[0].path)
    }
}

import Planning
import Vietnamese

/// The part that says who carries the document out, with the tasks in it and the others of the body.
struct LastSection {
    let node: Int
    /// Tasks in it, without the closing paragraphs.
    let inside: [Int]
    /// Tasks of the parts before it.
    let outside: [Int]
    /// Tasks of what stands behind it: appendices, which go through the bodies in their own way.
    let behind: [Int]

    private static let organisation = PhraseBook<Bool>([("tổ chức thực hiện", true), ("phân công", true), ("trách nhiệm", true), ("tổ chức triển khai", true)])
    /// A title; a longer text is a duty that speaks of somebody's responsibility.
    private static let longestTitle = 12

    /// None where no part of the body has such a title, or no other part has tasks.
    static func find(in evidence: Evidence) -> LastSection? {
        let outermost = evidence.places.map { evidence.tree.root(of: $0) }
        guard let node = Set(outermost).filter({ isTitled($0, evidence) }).max() else { return nil }
        let tasks = evidence.tasks.indices.filter { !evidence.tree.nodes[evidence.places[$0]].isClosing }
        let section = LastSection(
            node: node, inside: tasks.filter { outermost[$0] == node }, outside: tasks.filter { outermost[$0] < node }, behind: tasks.filter { outermost[$0] > node })
        return section.inside.isEmpty || section.outside.isEmpty ? nil : section
    }

    private static func isTitled(_ node: Int, _ evidence: Evidence) -> Bool {
        guard case .labelled = evidence.tree.nodes[node].form, evidence.tree.nodes[node].role == .heading else { return false }
        let words = evidence.words(of: node)
        return words.count <= longestTitle && organisation.occurs(in: words)
    }

    /// Names of single bodies other than the issuer, with their first mention in the tasks.
    static func bodies(of tasks: [Int], in evidence: Evidence, coordinating: Bool) -> [Cited<String>] {
        let named = tasks.flatMap { evidence.tasks[$0].leads + (coordinating ? evidence.tasks[$0].coordinating : []) }
        return named.filter { !CollectiveName.isOne($0.value) && !evidence.isIssuer($0.value) }.reduce(into: []) { kept, body in
            if !kept.contains(where: { $0.value == body.value }) { kept.append(body) }
        }
    }
}

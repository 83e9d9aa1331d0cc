import Planning
import Vietnamese

/// The part that says who carries the document out, with the tasks in it and the others.
struct LastSection {
    let node: Int
    /// Tasks in it, without the closing paragraphs.
    let inside: [Int]
    let outside: [Int]

    private static let organisation = PhraseBook<Bool>([("tổ chức thực hiện", true), ("phân công", true), ("trách nhiệm", true), ("tổ chức triển khai", true)])

    /// The last outermost part of the body whose title speaks of carrying out; none where there is none, or nothing else.
    static func find(in evidence: Evidence) -> LastSection? {
        let outermost = evidence.places.map { evidence.tree.ancestors(of: $0).last ?? $0 }
        let titled = Set(outermost).filter { node in
            if case .labelled = evidence.tree.nodes[node].form { return organisation.occurs(in: evidence.words(of: node)) }
            return false
        }
        guard let node = titled.max() else { return nil }
        let tasks = evidence.tasks.indices.filter { !evidence.tree.nodes[evidence.places[$0]].isClosing }
        let section = LastSection(node: node, inside: tasks.filter { outermost[$0] == node }, outside: tasks.filter { outermost[$0] != node })
        return section.inside.isEmpty || section.outside.isEmpty ? nil : section
    }

    /// Names of single bodies, with their first mention in the tasks.
    static func bodies(of tasks: [Int], in evidence: Evidence, coordinating: Bool) -> [Cited<String>] {
        tasks.flatMap { evidence.tasks[$0].leads + (coordinating ? evidence.tasks[$0].coordinating : []) }.filter { !CollectiveName.isOne($0.value) }.reduce(into: []) { kept, body in
            if !kept.contains(where: { $0.value == body.value }) { kept.append(body) }
        }
    }
}

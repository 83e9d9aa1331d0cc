/// Which tasks an attribute line tells of: the items before it in its list, up to the attribute lines of another group.
enum AttributeScope {
    /// For each task, what attribute lines say of it.
    static func collect(_ tree: Tree, _ reader: AttributeReader) -> [Int: Charge] {
        var told: [Int: Charge] = [:]
        for index in tree.nodes.indices where tree.nodes[index].role == .attribute {
            let charge = reader.read(tree.nodes[index])
            guard !charge.isEmpty else { continue }
            for task in tasks(before: index, in: tree) { merge(charge, into: &told[task, default: Charge()]) }
        }
        return told
    }

    private static func merge(_ charge: Charge, into told: inout Charge) {
        told.leads += charge.leads
        told.coordinating += charge.coordinating
        told.deadline = told.deadline ?? charge.deadline
        told.product = told.product ?? charge.product
    }

    private static func tasks(before index: Int, in tree: Tree) -> [Int] {
        let siblings = tree.siblings(of: index)
        // Attribute lines in a row belong together; the group before them is the one they speak for.
        var group = siblings[..<(siblings.after(index) - 1)]
        while let last = group.last, tree.nodes[last].role == .attribute { group = group.dropLast() }
        let start = group.lastIndex { tree.nodes[$0].role == .attribute }.map { $0 + 1 } ?? group.startIndex
        let members = group[start...].flatMap { withDescendants($0, tree) }.filter { tree.nodes[$0].role == .leaf }
        if !members.isEmpty { return members }
        guard let parent = tree.nodes[index].parent, tree.nodes[parent].role == .leaf else { return [] }
        return [parent]
    }

    private static func withDescendants(_ index: Int, _ tree: Tree) -> [Int] {
        [index] + tree.nodes[index].children.flatMap { withDescendants($0, tree) }
    }
}

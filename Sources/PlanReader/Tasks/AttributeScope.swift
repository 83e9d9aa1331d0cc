/// Which tasks an attribute line tells of: the items before it in its list, up to the attribute lines of another group.
enum AttributeScope {
    /// For each task, what attribute lines say of it.
    static func collect(_ tree: Tree, _ reader: AttributeReader) -> [Int: Charge] {
        var told: [Int: Charge] = [:]
        for index in tree.nodes.indices where tree.nodes[index].role == .attribute {
            let charge = tree.nodes[index].block == nil ? reader.read(tree.nodes[index]) : reader.read(block: index, of: tree)
            guard !charge.isEmpty else { continue }
            for task in tasks(before: outermost(index, tree), in: tree) { merge(charge, into: &told[task, default: Charge()]) }
        }
        return told
    }

    /// What is listed under the name of an attribute tells of what stands before that name.
    private static func outermost(_ index: Int, _ tree: Tree) -> Int {
        var place = index
        while let parent = tree.nodes[place].parent, tree.nodes[parent].block != nil { place = parent }
        return place
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
        // The item over the list is one of those told of, where the lines stand at the end of all that is below it.
        let above = tree.nodes[index].parent.flatMap { tree.nodes[$0].role == .leaf && start == group.startIndex ? $0 : nil }
        return beside(above, tree) + (above.map { [$0] } ?? []) + members
    }

    /// Lines below the last item of a list of which no other item has any speak for the items before it too.
    private static func beside(_ last: Int?, _ tree: Tree) -> [Int] {
        guard let last, tree.nodes[last].label != nil, let parent = tree.nodes[last].parent, tree.nodes[parent].children.last == last else { return [] }
        let others = tree.nodes[parent].children.dropLast()
        let areAlike = others.allSatisfy { tree.nodes[$0].role == .leaf && tree.nodes[$0].label?.family == tree.nodes[last].label?.family && !holdsAttributes($0, tree) }
        return areAlike ? others.flatMap { withDescendants($0, tree) }.filter { tree.nodes[$0].role == .leaf } : []
    }

    private static func holdsAttributes(_ index: Int, _ tree: Tree) -> Bool {
        tree.nodes[index].children.contains { tree.nodes[$0].role == .attribute || holdsAttributes($0, tree) }
    }

    private static func withDescendants(_ index: Int, _ tree: Tree) -> [Int] {
        [index] + tree.nodes[index].children.flatMap { withDescendants($0, tree) }
    }
}

/// Stage 3's value: the document as a tree of places, in reading order; parents stand before their children.
struct Tree: Sendable {
    var nodes: [Node] = []
    var tables: [TaskTable] = []

    /// Adds a place below its parent.
    mutating func add(_ node: Node) -> Int {
        let index = nodes.count
        nodes.append(node)
        if let parent = node.parent { nodes[parent].children.append(index) }
        return index
    }

    /// The places above one, nearest first.
    func ancestors(of index: Int) -> [Int] {
        var above: [Int] = []
        var next = nodes[index].parent
        while let parent = next {
            above.append(parent)
            next = nodes[parent].parent
        }
        return above
    }
}

/// Stage 3's value: the document as a tree of places, in reading order; parents stand before their children.
struct Tree: Sendable {
    var nodes: [Node] = []
    var tables: [TaskTable] = []
    /// The places that nothing holds.
    private(set) var roots: [Int] = []

    /// The places that stand beside one, itself among them, in reading order.
    func siblings(of index: Int) -> [Int] { nodes[index].parent.map { nodes[$0].children } ?? roots }

    /// Adds a place below its parent.
    mutating func add(_ node: Node) -> Int {
        let index = nodes.count
        nodes.append(node)
        if let parent = node.parent { nodes[parent].children.append(index) } else { roots.append(index) }
        return index
    }

    /// The place at the end of the way up from one: itself, where nothing holds it.
    func root(of index: Int) -> Int {
        var place = index
        while let parent = nodes[place].parent { place = parent }
        return place
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

extension [Int] {
    /// The position behind a value in rising numbers.
    func after(_ value: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The headings over each place, found once for all rules that ask for them.
struct HeadingsAbove: Sendable {
    /// The nearest heading that is an outline entry; -1 where there is none.
    private let nearest: [Int32]

    /// Parents stand before their children, so that one pass tells it of all.
    init(_ tree: Tree) {
        var nearest = [Int32](repeating: -1, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() {
            guard let parent = node.parent else { continue }
            nearest[index] = tree.nodes[parent].role == .heading && tree.nodes[parent].isEntry ? Int32(parent) : nearest[parent]
        }
        self.nearest = nearest
    }

    /// The nearest heading over a place.
    func nearest(_ place: Int) -> Int? { nearest[place] < 0 ? nil : Int(nearest[place]) }

    /// All headings over a place, nearest first.
    func all(over place: Int) -> some Sequence<Int> {
        sequence(state: place) { place in
            guard let above = nearest(place) else { return nil }
            place = above
            return above
        }
    }
}

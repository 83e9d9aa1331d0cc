/// The strokes that stand before a line of a tree.
struct Branch {
    /// Strokes of the levels above.
    private var above = ""

    /// Before the first line of an item.
    func first(isLast: Bool) -> String { above + (isLast ? "└─ " : "├─ ") }

    /// Before its other lines and all that stands below it.
    func below(isLast: Bool) -> Branch {
        var branch = self
        branch.above += isLast ? "   " : "│  "
        return branch
    }

    /// Before a line of this level that opens no item.
    var strokes: String { above }
}

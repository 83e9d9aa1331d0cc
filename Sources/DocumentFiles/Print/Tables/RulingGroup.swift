/// Rulings that cross each other, directly or through others.
struct RulingGroup {
    private(set) var horizontal: [PageRulings.Ruling] = []
    private(set) var vertical: [PageRulings.Ruling] = []

    /// Whether the rulings can be those of a table.
    var mayBeTable: Bool { vertical.count > 2 && horizontal.count > 1 }

    static func all(in rulings: PageRulings) -> [RulingGroup] {
        let (across, down) = (rulings.horizontal, rulings.vertical)
        // A page full of strokes is a photograph, not a table.
        guard across.count + down.count < 2_000 else { return [] }
        var group = Array(0..<(across.count + down.count))
        for (row, line) in across.enumerated() {
            for (column, other) in down.enumerated() where cross(line, other) {
                join(row, across.count + column, &group)
            }
        }
        var groups: [Int: RulingGroup] = [:]
        for (row, line) in across.enumerated() { groups[root(row, group), default: RulingGroup()].horizontal.append(line) }
        for (column, line) in down.enumerated() { groups[root(across.count + column, group), default: RulingGroup()].vertical.append(line) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func cross(_ across: PageRulings.Ruling, _ down: PageRulings.Ruling) -> Bool {
        // Little, for letters near the edge of a cell have straight strokes too.
        let slack = 2.0
        return across.from - slack <= down.at && down.at <= across.to + slack && down.from - slack <= across.at && across.at <= down.to + slack
    }

    private static func root(_ index: Int, _ group: [Int]) -> Int {
        var index = index
        while group[index] != index { index = group[index] }
        return index
    }

    private static func join(_ one: Int, _ other: Int, _ group: inout [Int]) {
        let (first, second) = (root(one, group), root(other, group))
        group[max(first, second)] = min(first, second)
    }
}

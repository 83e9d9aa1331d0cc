import SQL

/// Rows of a table that points at itself, held back until what they point at is there: a body waits for the one above it.
struct HeldBack {
    /// What a row points at: the link by its place, and the values of its targets.
    private struct Target: Hashable {
        let link: Int
        let values: [SQLValue]
    }

    private struct OwnLink {
        let from: [Int]
        let to: [Int]
    }

    private let links: [OwnLink]
    private var there: Set<Target> = []
    private var waiting: [Target: [[SQLValue]]] = [:]

    init(of table: Table) {
        let positions = Dictionary(uniqueKeysWithValues: table.columns.enumerated().map { ($0.element.name, $0.offset) })
        links = table.links.filter { $0.table == table.name }.map { link in
            OwnLink(from: link.columns.compactMap { positions[$0] }, to: link.targets.compactMap { positions[$0] })
        }
    }

    /// Whether nothing waits.
    var isEmpty: Bool { waiting.isEmpty }

    /// Takes a row; gives back what can be written now, in order.
    mutating func take(_ row: [SQLValue]) -> [[SQLValue]] {
        guard !links.isEmpty else { return [row] }
        var (ready, open): ([[SQLValue]], [[SQLValue]]) = ([], [row])
        while let next = open.popLast() {
            if let missing = missing(next) {
                waiting[missing, default: []].append(next)
            } else {
                ready.append(next)
                open += arrive(next)
            }
        }
        return ready
    }

    /// The first thing that a row points at and that is not there.
    private func missing(_ row: [SQLValue]) -> Target? {
        for (index, link) in links.enumerated() {
            let target = Target(link: index, values: link.from.map { row[$0] })
            let isItself = target.values == link.to.map { row[$0] }
            if !target.values.contains(.null), !isItself, !there.contains(target) { return target }
        }
        return nil
    }

    /// A row is there now; what waited for it.
    private mutating func arrive(_ row: [SQLValue]) -> [[SQLValue]] {
        links.enumerated().flatMap { index, link in
            let target = Target(link: index, values: link.to.map { row[$0] })
            there.insert(target)
            return waiting.removeValue(forKey: target) ?? []
        }
    }
}

/// What holds between the bodies of a catalogue: names, lives and inheritance.
struct CatalogueCheck {
    private let bodies: [Body]
    /// The record number of each body in the file being read; none for those that were there before.
    private let records: [Int?]
    private let byName: [BodyName: [Int]]

    init(bodies: [Body], records: [Int?]) {
        self.bodies = bodies
        self.records = records
        byName = Dictionary(grouping: bodies.indices, by: { bodies[$0].name })
    }

    /// Everything that is wrong, in the order of the bodies.
    func problems() -> [CatalogueProblem] {
        let taken = takenNames()
        return bodies.indices.flatMap { index in
            (nameFaults(index) + lifeFaults(index) + taken[index, default: []] + successorFaults(index)).map {
                CatalogueProblem(record: records[index], name: bodies[index].name.text, fault: $0)
            }
        }
    }

    private func nameFaults(_ index: Int) -> [CatalogueProblem.Fault] {
        let body = bodies[index]
        return ([body.name.text] + body.variants + body.abbreviations)
            .filter { $0.isEmpty || $0.first?.isWhitespace == true || $0.last?.isWhitespace == true }
            .map { .badName($0) }
    }

    private func lifeFaults(_ index: Int) -> [CatalogueProblem.Fault] {
        guard let from = bodies[index].from, let until = bodies[index].until, until <= from else { return [] }
        return [.endsBeforeItBegins]
    }

    /// A way of printing may serve two bodies only when they never stood on the same day.
    private func takenNames() -> [Int: [CatalogueProblem.Fault]] {
        var owners: [String: [Int]] = [:]
        var faults: [Int: [CatalogueProblem.Fault]] = [:]
        for index in bodies.indices {
            // One body may print the same letters in a sentence and in the numbers of its documents.
            for text in Set(bodies[index].printedNames.map(\.text)).sorted() {
                if let owner = owners[text, default: []].first(where: { bodies[$0].overlaps(bodies[index]) }) {
                    faults[index, default: []].append(.nameTaken(text, by: bodies[owner].name))
                }
                owners[text, default: []].append(index)
            }
        }
        return faults
    }

    private func successorFaults(_ index: Int) -> [CatalogueProblem.Fault] {
        let missing = bodies[index].successors.filter { byName[$0.successor] == nil }
        let faults = missing.map { CatalogueProblem.Fault.unknownSuccessor($0.successor) }
        return inheritsFromItself(index) ? faults + [.inheritsFromItself] : faults
    }

    private func inheritsFromItself(_ start: Int) -> Bool {
        var seen: Set<Int> = []
        var ahead = heirs(of: start)
        while let next = ahead.popLast() {
            if next == start { return true }
            if seen.insert(next).inserted { ahead += heirs(of: next) }
        }
        return false
    }

    /// The bodies that take over, in the era of the taking over.
    private func heirs(of index: Int) -> [Int] {
        bodies[index].successors.compactMap { succession in
            let named = byName[succession.successor] ?? []
            return named.first { bodies[$0].stands(on: succession.date) } ?? named.first
        }
    }
}

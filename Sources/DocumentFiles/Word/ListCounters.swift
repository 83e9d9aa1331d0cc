/// Counts the lists of a Word file while its paragraphs go by, as Word does when it prints them.
struct ListCounters {
    private let numbering: Numbering
    /// For each definition the last number given at each level; nil before the first.
    private var counts: [Int: [Int?]] = [:]
    /// Instances that were met: a start of their own holds only at the first meeting.
    private var met: Set<Int> = []

    init(_ numbering: Numbering) {
        self.numbering = numbering
    }

    /// The number that is printed before the next paragraph at this place; nil when there is none.
    mutating func number(list: Int, level: Int) -> String? {
        guard list != 0, let instance = numbering.instances[list], let shape = numbering.level(level, of: instance) else { return nil }
        let key = numbering.countingKey(of: instance)
        var counts = self.counts[key] ?? Array(repeating: nil, count: 9)
        if met.insert(list).inserted {
            for (overridden, start) in instance.starts where (0...8).contains(overridden) { counts[overridden] = start - 1 }
        }
        counts[level] = (counts[level] ?? shape.start - 1) + 1
        restartBelow(level, instance, &counts)
        self.counts[key] = counts
        return printed(shape, instance, counts)
    }

    /// The level of a list that a paragraph style brings with it.
    func level(broughtBy style: String, in list: Int) -> Int? {
        numbering.level(broughtBy: style, in: list)
    }

    /// A number begins the levels below it anew, unless they say otherwise.
    private func restartBelow(_ level: Int, _ instance: Numbering.Instance, _ counts: inout [Int?]) {
        for lower in (level + 1)..<max(9, level + 1) {
            let restart = numbering.level(lower, of: instance)?.restart
            if restart.map({ level < $0 }) ?? true { counts[lower] = instance.starts[lower].map { $0 - 1 } }
        }
    }

    private func printed(_ shape: Numbering.Level, _ instance: Numbering.Instance, _ counts: [Int?]) -> String? {
        if shape.format == "bullet" { return ListBullet.printed(shape.text) }
        var printed = ""
        var characters = shape.text.unicodeScalars.makeIterator()
        while let character = characters.next() {
            guard character == "%" else {
                printed.unicodeScalars.append(character)
                continue
            }
            guard let digit = characters.next(), let level = Int(String(digit)), (1...9).contains(level) else { continue }
            printed += number(at: level - 1, shape, instance, counts)
        }
        let trimmed = printed.trimmingBlanks()
        return trimmed.isEmpty ? nil : trimmed
    }

    private func number(at level: Int, _ shape: Numbering.Level, _ instance: Numbering.Instance, _ counts: [Int?]) -> String {
        let other = numbering.level(level, of: instance)
        let count = counts[level] ?? other?.start ?? 1
        return NumberShape.printed(count, format: shape.isLegal ? "decimal" : other?.format ?? "decimal")
    }
}

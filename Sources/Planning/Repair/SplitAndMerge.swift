import Documents
public import Organisation

extension TaskList {
    /// Puts tasks with these words in the place of one; they inherit its fields and its citation.
    ///
    /// `names` are those of the parts. Throws `RepairError` for an unknown or dead task, fewer than two parts, empty words, a taken name.
    @discardableResult
    public mutating func split(_ id: TaskID, into texts: [String], as names: [TaskID], stamp: Stamp) throws(RepairError) -> [PlanTask] {
        var task = try liveTask(id)
        guard texts.count >= 2, texts.count == names.count else { throw .nothingToSplit }
        guard !texts.contains(where: { Self.isBlank($0) }) else { throw .emptyText }
        try checkNew(names)
        let parts = zip(texts, names).map { task.part($0, as: $1, stamp) }
        task.fate = .split(into: names)
        return put([task], new: parts, behind: place(of: id))
    }

    /// Splits a task before a code point of its words. Throws as `split(_:into:as:stamp:)` does, and `badPlace` outside the words.
    @discardableResult
    public mutating func split(_ id: TaskID, atScalar offset: Int, as names: (TaskID, TaskID), stamp: Stamp) throws(RepairError) -> [PlanTask] {
        let words = try liveTask(id).text.value ?? ""
        let scalars = words.unicodeScalars
        guard offset > 0, let place = scalars.index(scalars.startIndex, offsetBy: offset, limitedBy: scalars.endIndex), place < scalars.endIndex else {
            throw .badPlace(offset)
        }
        let texts = [words[..<place], words[place...]].map { Self.trimmed($0) }
        return try split(id, into: texts, as: [names.0, names.1], stamp: stamp)
    }

    /// Takes several tasks into a new one that stands where the first stood. Lists are joined, single values are those of the first that has one.
    ///
    /// Throws `RepairError` for unknown or dead tasks, fewer than two, empty words, a taken name.
    @discardableResult
    public mutating func merge(_ ids: [TaskID], as name: TaskID, text: String? = nil, stamp: Stamp) throws(RepairError) -> [PlanTask] {
        guard ids.count >= 2, Set(ids).count == ids.count else { throw .nothingToMerge }
        var merged: [PlanTask] = []
        for id in ids { merged.append(try liveTask(id)) }
        try checkNew([name])
        let words = text ?? merged.compactMap(\.text.value).joined(separator: " ")
        guard !Self.isBlank(words) else { throw .emptyText }
        let whole = Self.whole(of: merged, words, as: name, stamp)
        for index in merged.indices { merged[index].fate = .merged(into: name) }
        return put(merged, new: [whole], behind: place(of: ids[0]))
    }

    private static func whole(of tasks: [PlanTask], _ words: String, as name: TaskID, _ stamp: Stamp) -> PlanTask {
        var whole = tasks[0].part(words, as: name, stamp)
        whole.citation = joined(tasks.compactMap(\.citation))
        whole.leads = list(tasks.map(\.leads), stamp)
        whole.coordinating = list(tasks.map(\.coordinating), stamp)
        whole.targets = list(tasks.map(\.targets), stamp)
        whole.deadline = first(tasks.map(\.deadline))
        whole.product = first(tasks.map(\.product))
        whole.field = first(tasks.map(\.field))
        whole.confidence = tasks.map(\.confidence).min() ?? 1
        return whole
    }

    /// The first field's machine value stays; what the others bring is the word of the person who merges.
    private static func list<Value>(_ fields: [Corrected<[Value]>], _ stamp: Stamp) -> Corrected<[Value]> where Value: Hashable {
        var seen: Set<Value> = []
        let all = fields.flatMap { $0.value ?? [] }.filter { seen.insert($0).inserted }
        let own = fields[0].value ?? []
        return all == own ? fields[0] : fields[0].corrected(to: all, by: stamp.by, at: stamp.at)
    }

    private static func first<Value>(_ fields: [Corrected<Value>]) -> Corrected<Value> {
        fields.first { $0.value != nil } ?? fields[0]
    }

    private static func joined(_ citations: [Citation]) -> Citation? {
        let ranges = citations.flatMap(\.ranges)
        return ranges.isEmpty ? nil : Citation(ranges.sorted { $0.lowerBound < $1.lowerBound })
    }

    private static func trimmed(_ words: Substring) -> String {
        var rest = words.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

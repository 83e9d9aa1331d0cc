/// The fields of one record of a catalogue file, taken key by key.
///
/// What is wrong is noted, not thrown, so that a file tells all its slips at once.
struct RecordFields {
    /// The key of a field; any text may be one, for a slip of the pen is to be told as such.
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let container: KeyedDecodingContainer<Key>
    private var asked: Set<String> = []
    private(set) var faults: [CatalogueProblem.Fault] = []

    init(from decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: Key.self)
    }

    /// A text as it stands, if it does; nothing is noted.
    func glance(_ key: String) -> String? {
        try? container.decode(String.self, forKey: Key(stringValue: key))
    }

    /// A text that must be there.
    mutating func text(_ key: String) -> String {
        guard let text = optionalText(key) else {
            if isAbsent(key) { faults.append(.missing(key: key)) }
            return ""
        }
        return text
    }

    /// A text that may be absent or null.
    mutating func optionalText(_ key: String) -> String? {
        value(key, as: String.self, sort: "chữ")
    }

    /// A list of texts; empty when absent.
    mutating func texts(_ key: String) -> [String] {
        value(key, as: [String].self, sort: "danh sách chữ") ?? []
    }

    /// A day that may be absent or null.
    mutating func day(_ key: String) -> Day? {
        guard let text = optionalText(key) else { return nil }
        guard let day = Day(text) else { faults.append(.badDay(key: key, value: text)); return nil }
        return day
    }

    /// A day that must be there.
    mutating func requiredDay(_ key: String) -> Day? {
        let day = day(key)
        if isAbsent(key) { faults.append(.missing(key: key)) }
        return day
    }

    /// One of a closed set of words, which must be there.
    mutating func word<Word: RawRepresentable<String>>(_ key: String, as _: Word.Type) -> Word? {
        guard let text = optionalText(key) else {
            if isAbsent(key) { faults.append(.missing(key: key)) }
            return nil
        }
        guard let word = Word(rawValue: text) else { faults.append(.badValue(key: key, value: text)); return nil }
        return word
    }

    /// A list of records inside this one; their faults count as this record's.
    mutating func records<Record: CatalogueRecord>(_ key: String, as _: Record.Type) -> [Record] {
        let attempts = value(key, as: [RecordAttempt<Record>].self, sort: "danh sách") ?? []
        faults += attempts.flatMap(\.faults)
        return attempts.compactMap(\.record)
    }

    /// Notes a fault that only the record itself can see.
    mutating func note(_ fault: CatalogueProblem.Fault) { faults.append(fault) }

    /// Notes every key that was not asked for; to be called last.
    mutating func refuseOtherKeys() {
        let others = container.allKeys.map(\.stringValue).filter { !asked.contains($0) }
        faults += others.sorted().map { .unknownKey($0) }
    }

    private func isAbsent(_ key: String) -> Bool {
        (try? container.decodeNil(forKey: Key(stringValue: key))) ?? true
    }

    private mutating func value<Value: Decodable>(_ key: String, as type: Value.Type, sort: String) -> Value? {
        asked.insert(key)
        do {
            return try container.decodeIfPresent(type, forKey: Key(stringValue: key))
        } catch {
            faults.append(.badValue(key: key, value: "không phải \(sort)"))
            return nil
        }
    }
}

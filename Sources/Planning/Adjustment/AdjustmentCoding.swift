import Organisation

extension AdjustmentLine.Change: Codable {
    private enum CodingKeys: String, CodingKey {
        case word, task, fields
    }

    private enum Word: String, Codable {
        case same, changed, added, dropped
    }

    /// Reads `{"word": "changed", "task": …, "fields": [{"from": …, "to": …}]}` and its like.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .word) {
        case .same: self = .same(try container.decode(TaskID.self, forKey: .task))
        case .changed: self = .changed(try container.decode(TaskID.self, forKey: .task), try container.decode([FieldDifference].self, forKey: .fields))
        case .added: self = .added
        case .dropped: self = .dropped(try container.decode(TaskID.self, forKey: .task))
        }
    }

    /// Writes the word, the task and the fields.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .same(let task):
            try container.encode(Word.same, forKey: .word)
            try container.encode(task, forKey: .task)
        case .changed(let task, let fields):
            try container.encode(Word.changed, forKey: .word)
            try container.encode(task, forKey: .task)
            try container.encode(fields, forKey: .fields)
        case .added: try container.encode(Word.added, forKey: .word)
        case .dropped(let task):
            try container.encode(Word.dropped, forKey: .word)
            try container.encode(task, forKey: .task)
        }
    }
}

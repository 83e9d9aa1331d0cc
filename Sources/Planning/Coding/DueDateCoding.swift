extension DueDate: LosslessStringConvertible, Codable {
    /// Reads `2025-12-15`, `2026-06`, `2020-Q4` or `2030`; nothing when it is otherwise written.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap({ Self.number($0) }), parts.count <= 3 else { return nil }
        switch parts.count {
        case 1: self.init(year: year, precision: .year)
        case 2:
            if parts[1].first == "Q" {
                guard let quarter = Self.number(parts[1].dropFirst()) else { return nil }
                self.init(year: year, precision: .quarter(quarter))
            } else {
                guard let month = Self.number(parts[1]) else { return nil }
                self.init(year: year, precision: .month(month))
            }
        default:
            guard let month = Self.number(parts[1]), let day = Self.number(parts[2]) else { return nil }
            self.init(year: year, precision: .day(month: month, day: day))
        }
    }

    /// `2025-12-15`, `2026-06`, `2020-Q4`, `2030`.
    public var description: String { text }

    /// Reads the written form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = DueDate(text) else { throw DecodingError.dataCorruptedError(in: container, debugDescription: "no due date: \(text)") }
        self = date
    }

    /// Writes `2020-Q4`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }
}

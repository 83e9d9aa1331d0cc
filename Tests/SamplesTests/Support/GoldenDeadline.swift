/// A deadline as a golden reading tells it; two rhythms are a list.
struct GoldenDeadline: Decodable {
    private enum Keys: String, CodingKey { case kind, value, on }

    /// In the words of a comparison: `by 2026-Q2`, `every month on 18`, `standing`.
    let text: String

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Keys.self)
        let kind = try fields.decode(String.self, forKey: .kind)
        let day = try fields.decodeIfPresent(String.self, forKey: .on)
        text = ([kind] + (try Self.values(fields)) + (day.map { ["on", $0] } ?? [])).joined(separator: " ")
    }

    private static func values(_ fields: KeyedDecodingContainer<Keys>) throws -> [String] {
        guard fields.contains(.value) else { return [] }
        if let several = try? fields.decode([String].self, forKey: .value) { return several }
        return [try fields.decode(String.self, forKey: .value)]
    }
}

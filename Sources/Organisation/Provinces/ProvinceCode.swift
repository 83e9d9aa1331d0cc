/// The two digits by which the state numbers a province (Quyết định 124/2004/QĐ-TTg, 19/2025/QĐ-TTg).
///
/// Seven codes changed their meaning on 01/07/2025 (15 was Yên Bái and is Lào Cai): a code means a province only together with a day.
/// Not to be mixed with ISO 3166-2:VN or with electronic identifiers.
public struct ProvinceCode: Hashable, Sendable, LosslessStringConvertible, Codable {
    /// Two digits, 01 to 99.
    public let description: String

    /// Reads two digits; nothing when it is otherwise written.
    public init?(_ text: String) {
        guard text.utf8.count == 2, text != "00", text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        description = text
    }

    /// Reads two digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = ProvinceCode(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no province code: \(text)")
        }
        self = code
    }

    /// Writes two digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

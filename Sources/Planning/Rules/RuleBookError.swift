/// A book of rules was refused.
public enum RuleBookError: Error, Hashable, Sendable {
    /// The file is not JSON of the expected form; the words say where.
    case notRules(String)
    /// A value of a sort that the key does not have.
    case badValue(RuleKey, RuleValue)

    /// Stays the same whatever the wording.
    public var code: String {
        switch self {
        case .notRules: "rules.not-rules"
        case .badValue: "rules.bad-value"
        }
    }

    /// One sentence for the official: what is wrong and what to do.
    public var sentence: String {
        switch self {
        case .notRules(let detail): "Tệp quy tắc không đọc được (\(detail)); hãy lưu lại đúng dạng {\"rules\": [ … ]}."
        case .badValue(let key, _): "Giá trị của quy tắc “\(key.rawValue)” không hợp lệ; hãy sửa theo mẫu của quy tắc này."
        }
    }
}

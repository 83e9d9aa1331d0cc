/// An amount of money that cannot be.
public enum MoneyError: Error, Hashable, Sendable {
    /// Less than nothing.
    case negative(Int64)

    /// Stays the same whatever the wording.
    public var code: String { "money.negative" }

    /// One sentence for the official.
    public var sentence: String {
        switch self {
        case .negative(let amount): "Số tiền \(amount) đồng nhỏ hơn 0; hãy nhập số đồng từ 0 trở lên."
        }
    }
}

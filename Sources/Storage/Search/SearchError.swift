/// Words that cannot be looked for.
public enum SearchError: Error, Hashable, Sendable {
    /// There is no letter and no digit in them.
    case empty
    /// They are more than anybody looks for: so many words are allowed.
    case tooLong(most: Int)

    /// Stable.
    public var code: String {
        switch self {
        case .empty: "search.empty"
        case .tooLong: "search.too-long"
        }
    }

    /// One Vietnamese sentence that says what to do.
    public var sentence: String {
        switch self {
        case .empty: "Chưa có từ nào để tìm; hãy nhập ít nhất một chữ hoặc số."
        case .tooLong(let most): "Nội dung tìm quá dài; hãy rút còn nhiều nhất \(most) từ."
        }
    }
}

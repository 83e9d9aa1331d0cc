/// What mail addresses and telephone numbers look like.
public enum ContactForm {
    /// One @ between a name and a domain with a point in it; ASCII letters, digits and the signs that offices use.
    public static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 120, isDotted(parts[0], signs: "._+-"), isDotted(parts[1], signs: ".-") else { return false }
        return parts[1].contains(".")
    }

    /// Eight to fifteen digits, with blanks, points, brackets, hyphens between them and a plus before them.
    public static func isPhone(_ text: String) -> Bool {
        let digits = text.count { ("0"..."9").contains($0) }
        guard (8...15).contains(digits), !text.dropFirst().contains("+") else { return false }
        return text.allSatisfy { ("0"..."9").contains($0) || "+ .-()".contains($0) }
    }

    private static func isDotted(_ text: Substring, signs: String) -> Bool {
        guard let first = text.first, let last = text.last, first != ".", last != ".", !text.contains("..") else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || signs.contains($0) }
    }
}

/// Where a link leads, known to be harmless to follow.
///
/// Kept are addresses without a scheme (`#t12`, `/plans/5`, `plan.html`) and those of `http`, `https`, `mailto` and `tel`;
/// `javascript:`, `data:`, `vbscript:`, `file:` and whatever else a browser may know are refused, however they are disguised.
public struct Address: Hashable, Sendable {
    /// The address without the signs that browsers pass over.
    public let text: String

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Nil for an address that is refused.
    public init?(_ written: String) {
        let text = Self.asBrowsersReadIt(written)
        if let scheme = Self.scheme(of: text), !Self.schemes.contains(scheme) { return nil }
        self.text = text
    }

    /// A place on the same page.
    public init(place id: String) {
        text = "#" + id
    }

    /// Browsers drop control signs and blanks at the ends, tabs and line ends anywhere: `java\nscript:` is `javascript:`.
    private static func asBrowsersReadIt(_ written: String) -> String {
        let kept = written.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F || $0 == " " }
        return String(String.UnicodeScalarView(kept.drop { $0 == " " })).replacing(" ", with: "%20")
    }

    /// What stands before the first colon, unless a sign before it says that this is no scheme. Anything odd before the colon counts as one.
    private static func scheme(of text: String) -> String? {
        guard let end = text.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }), text.unicodeScalars[end] == ":" else { return nil }
        return text[..<end].lowercased()
    }
}

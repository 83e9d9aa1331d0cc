/// The name by which the catalogue knows a body: «Sở Khoa học và Công nghệ».
///
/// Two names are the same when they are the same Vietnamese text, composed or decomposed (String compares so).
public struct BodyName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The name as it is written in full.
    public let text: String

    /// A name as it is written in full.
    public init(_ text: String) { self.text = text }

    /// The name as it is written in full.
    public var description: String { text }

    /// Order by code points, for stable output; no Vietnamese sorting order.
    public static func < (left: BodyName, right: BodyName) -> Bool { left.text < right.text }
}

extension BodyName: ExpressibleByStringLiteral {
    /// A name written in the source.
    public init(stringLiteral text: String) { self.init(text) }
}

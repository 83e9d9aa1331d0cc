/// The name by which the catalogue knows a body: «Sở Khoa học và Công nghệ».
///
/// Two names are the same when they are the same Vietnamese text, composed or decomposed (String compares so).
public struct BodyName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The name as it is written in full.
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public static func < (left: BodyName, right: BodyName) -> Bool { left.text < right.text }
}

extension BodyName: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}

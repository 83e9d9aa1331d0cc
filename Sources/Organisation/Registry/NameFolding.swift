/// How names are made alike before they are compared: capitals, tones and signs are not looked at.
///
/// The written language is another target's affair, so the caller brings it along (`SearchTokens.folded` of `Vietnamese`).
public struct NameFolding: Sendable {
    /// The text by which two writings are the same name.
    public let fold: @Sendable (String) -> String

    /// A way of making names alike.
    public init(_ fold: @escaping @Sendable (String) -> String) { self.fold = fold }

    /// Names are compared letter by letter.
    public static let exact = NameFolding { $0 }
}

public import Documents

/// A value with the words it was taken from. Nothing the reader fills stands without them.
public struct Cited<Value: Sendable>: Sendable {
    /// The value as repaired and read; its raw words are the citation.
    public var value: Value
    /// The words, as byte ranges of the source text; of the line that gave it, where the value is inherited.
    public var citation: Citation

    /// A value and the words that gave it.
    public init(_ value: Value, _ citation: Citation) {
        self.value = value
        self.citation = citation
    }
}

extension Cited: Equatable where Value: Equatable {}
extension Cited: Hashable where Value: Hashable {}

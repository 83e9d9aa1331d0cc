/// A statement written as one string: `"SELECT id FROM plan WHERE authority = \(authority)"`.
///
/// What is interpolated is bound, never pasted into the words; the engine numbers it (`?1`, `$1`). Words that are not
/// known when the program is written come only from other statements, by `\(part:)`.
public struct Statement: Sendable, ExpressibleByStringInterpolation {
    /// A piece of a statement: words of SQL, or a value to bind between them.
    public enum Piece: Hashable, Sendable {
        case words(String)
        case value(SQLValue)
    }

    /// In the order in which they are written.
    public private(set) var pieces: [Piece]

    /// Collects the pieces of a written statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        /// Begins with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) { pieces.reserveCapacity(interpolationCount * 2 + 1) }

        /// Words of SQL.
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.words(literal)) }
        }

        /// A value to bind.
        public mutating func appendInterpolation(_ value: some SQLConvertible) { pieces.append(.value(value.sqlValue)) }

        /// A value to bind, or NULL.
        public mutating func appendInterpolation(_ value: (some SQLConvertible)?) { pieces.append(.value(value.sqlValue)) }

        /// Another statement, as a part of this one.
        public mutating func appendInterpolation(part: Statement) { pieces += part.pieces }

        /// Values with commas between them, for `IN (…)`; an empty list gives NULL, which is in no list.
        public mutating func appendInterpolation(list: [some SQLConvertible]) {
            guard !list.isEmpty else { return pieces.append(.words("NULL")) }
            for (index, value) in list.enumerated() {
                if index > 0 { pieces.append(.words(", ")) }
                pieces.append(.value(value.sqlValue))
            }
        }
    }

    /// A statement without values.
    public init(stringLiteral words: String) { pieces = [.words(words)] }

    /// A statement with values.
    public init(stringInterpolation interpolation: StringInterpolation) { pieces = interpolation.pieces }

    /// Parts with words between them; empty when there are no parts.
    public init(_ parts: [Statement], joinedBy words: String) {
        pieces = []
        for (index, part) in parts.enumerated() {
            if index > 0 { pieces.append(.words(words)) }
            pieces += part.pieces
        }
    }

    /// The values, in the order in which they are bound.
    public var values: [SQLValue] {
        pieces.compactMap { piece in
            if case .value(let value) = piece { value } else { nil }
        }
    }
}

internal import SQL

/// A statement as PostgreSQL reads it: words with `$1`, `$2` …, the types of the values, and the values in binary form.
///
/// NULL stands in the words themselves: a place without a value would have no type, and PostgreSQL wants one.
struct SpelledStatement {
    let words: String
    let types: [UInt32]
    let values: BoundValues

    /// Statements of more values are lists of any length, and seldom come a second time.
    private static let mostValuesToKeep = 64

    init(_ statement: Statement) throws(SQLError) {
        var words = ""
        var types: [UInt32] = []
        var values = BoundValues()
        for piece in statement.pieces {
            switch piece {
            case .words(let more): words += more
            case .value(.null): words += "NULL"
            case .value(let value):
                types.append(values.append(try value.checkedForBinding()))
                words += "$\(types.count)"
            }
        }
        self.words = words
        self.types = types
        self.values = values
    }

    /// Under what the session keeps it prepared; nothing where that would not pay.
    var key: PreparedKey? { types.count <= Self.mostValuesToKeep ? PreparedKey(words: words, types: types) : nil }
}

/// A prepared statement is known by its words and by the types of its values.
struct PreparedKey: Hashable {
    let words: String
    let types: [UInt32]
}

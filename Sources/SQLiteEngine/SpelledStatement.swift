internal import Foundation
internal import GRDB
internal import SQL

/// A statement as SQLite reads it: words with `?1`, `?2` …, and the values beside them.
struct SpelledStatement {
    let words: String
    let values: [SQLValue]

    /// GRDB keeps its statements for good; lists of any length would fill the memory with them.
    private static let mostValuesToKeep = 64

    init(_ statement: AskedStatement) {
        var words = ""
        var values: [SQLValue] = []
        for piece in statement.pieces {
            switch piece {
            case .words(let more): words += more
            case .value(let value):
                values.append(value)
                words += "?\(values.count)"
            }
        }
        self.words = words
        self.values = values
    }

    /// Whether it will probably be run again in the same words.
    var isWorthKeeping: Bool { values.count <= Self.mostValuesToKeep }

    /// The statement itself, when all its values can be kept by both engines and their number is the one of its places.
    func checked() throws(SQLError) -> SpelledStatement {
        for value in values { _ = try value.checkedForBinding() }
        return self
    }

    /// What GRDB binds.
    var arguments: [DatabaseValue] { values.map(Self.bound) }

    private static func bound(_ value: SQLValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .int(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        case .id(let id): withUnsafeBytes(of: id.bigEndian) { Data($0) }.databaseValue
        }
    }
}

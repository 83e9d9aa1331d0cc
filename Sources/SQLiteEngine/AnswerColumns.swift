internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import SQL

/// The columns of an answer: their names, and which of them hold identifiers.
///
/// Identifiers stand in columns of the type `ANY`, which no other kind uses, and bytes in columns of the type `BLOB`. An
/// expression has no declared type: sixteen bytes are then an identifier, others bytes.
struct AnswerColumns {
    private enum Bytes {
        case identifier
        case blob
        case byLength
    }

    let columns: AnsweredRow.Columns
    private let names: [String]
    private let bytes: [Bytes]

    init(_ statement: GRDB.Statement) {
        names = statement.columnNames
        columns = AnsweredRow.Columns(names)
        bytes = names.indices.map { Self.declared(statement, Int32($0)) }
    }

    /// The values of a row, in the order of the columns.
    func values(of row: GRDB.Row) throws(SQLError) -> [SQLValue] {
        var values: [SQLValue] = []
        values.reserveCapacity(bytes.count)
        for (position, value) in row.databaseValues.enumerated() { values.append(try self.value(value, at: position)) }
        return values
    }

    private func value(_ value: DatabaseValue, at position: Int) throws(SQLError) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .int(number)
        case .string(let text): .text(text)
        case .blob(let data): try self.value(data, at: position)
        case .double: throw .misread(column: names[position])
        }
    }

    private func value(_ data: Data, at position: Int) throws(SQLError) -> SQLValue {
        switch bytes[position] {
        case .blob: return .blob([UInt8](data))
        case .byLength where data.count != 16: return .blob([UInt8](data))
        case .identifier, .byLength:
            guard data.count == 16 else { throw .misread(column: names[position]) }
            return .id(data.withUnsafeBytes { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) })
        }
    }

    private static func declared(_ statement: GRDB.Statement, _ position: Int32) -> Bytes {
        guard let type = sqlite3_column_decltype(statement.sqliteStatement, position) else { return .byLength }
        return switch String(cString: type).uppercased() {
        case "ANY": .identifier
        case "BLOB": .blob
        default: .byLength
        }
    }
}

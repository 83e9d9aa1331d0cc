internal import SQL

/// The columns of an answer, and how their bytes become values.
struct AnswerColumns {
    private let columns: Row.Columns
    private let names: [String]
    private let types: [UInt32]

    init(_ answer: Answer) {
        names = (0..<answer.columnCount).map(answer.name)
        types = (0..<answer.columnCount).map(answer.type)
        columns = Row.Columns(names)
    }

    /// A row with its values.
    func row(_ row: Int32, of answer: Answer) throws(SQLError) -> Row {
        var values: [SQLValue] = []
        values.reserveCapacity(types.count)
        for column in types.indices {
            guard let value = answer.with(row, Int32(column), { Self.value($0, types[column]) }) else { throw .misread(column: names[column]) }
            values.append(value)
        }
        return Row(columns, values)
    }

    /// A value of a type that SQLite, too, has; nothing for all others.
    private static func value(_ bytes: UnsafeRawBufferPointer?, _ type: UInt32) -> SQLValue? {
        guard let bytes else { return .null }
        switch type {
        case TypeNumber.bigint, TypeNumber.integer, TypeNumber.smallint, TypeNumber.bool: return .int(number(bytes))
        case TypeNumber.oid: return .int(number(bytes) & 0xFFFF_FFFF)
        case TypeNumber.text, TypeNumber.varchar, TypeNumber.bpchar, TypeNumber.name, TypeNumber.char, TypeNumber.unknown:
            return .text(String(decoding: bytes, as: UTF8.self))
        case TypeNumber.bytea: return .blob(Array(bytes))
        case TypeNumber.uuid where bytes.count == 16: return .id(UInt128(bigEndian: bytes.loadUnaligned(as: UInt128.self)))
        case TypeNumber.numeric: return WholeNumeric(bytes).map { .int($0.value) }
        case TypeNumber.void: return .null
        default: return nil
        }
    }

    /// A number of one to eight bytes, the highest first, with its sign.
    private static func number(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        bytes.reduce(bytes.first.map { $0 >= 128 } == true ? -1 : 0) { $0 << 8 | Int64($1) }
    }
}

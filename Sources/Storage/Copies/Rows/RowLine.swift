import SQL
import Seals

/// A row as a line of JSON, the same bytes for the same values whichever engine held them: an array in the order of the
/// table's columns, numbers as they are, text as strings, bytes and identifiers as small hexadecimal digits.
struct RowLine {
    let columns: [Column]

    init(of table: Table) { columns = table.columns }

    /// The line with its end.
    func bytes(of values: [SQLValue]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value, to: &bytes)
        }
        return bytes + [UInt8(ascii: "]"), UInt8(ascii: "\n")]
    }

    /// The values of a line without its end.
    func values(of line: ArraySlice<UInt8>) throws(CopyFault) -> [SQLValue] {
        var scanner = RowScanner(line)
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        try scanner.expect(UInt8(ascii: "["))
        for (index, column) in columns.enumerated() {
            if index > 0 { try scanner.expect(UInt8(ascii: ",")) }
            values.append(try value(of: scanner.word(), column))
        }
        try scanner.expect(UInt8(ascii: "]"))
        guard scanner.isAtEnd else { throw .damaged(log: "a row goes on behind its end") }
        return values
    }

    private func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes += Array("null".utf8)
        case .int(let number): bytes += Array(String(number).utf8)
        case .text(let text): JSONText.append(text, to: &bytes)
        case .blob(let content): JSONText.append(Hexadecimal.text(content), to: &bytes)
        case .id(let id): JSONText.append(Hexadecimal.text(withUnsafeBytes(of: id.bigEndian) { Array($0) }), to: &bytes)
        }
    }

    private func value(of word: RowScanner.Word, _ column: Column) throws(CopyFault) -> SQLValue {
        switch (word, column.kind) {
        case (.null, _): return .null
        case (.number(let number), .int), (.number(let number), .instant), (.number(let number), .flag): return .int(number)
        case (.string(let text), .text), (.string(let text), .day), (.string(let text), .json), (.string(let text), .word): return .text(text)
        case (.string(let text), .blob):
            if let bytes = Hexadecimal.bytes(text) { return .blob(bytes) }
        case (.string(let text), .id):
            if let bytes = Hexadecimal.bytes(text), bytes.count == 16 { return .id(bytes.reduce(0) { $0 << 8 | UInt128($1) }) }
        default: break
        }
        throw .damaged(log: "no value of column \(column.name): \(word)")
    }
}

/// Reads the words of a row's line: null, whole numbers and strings, in exactly the form in which `RowLine` writes them.
struct RowScanner {
    enum Word {
        case null
        case number(Int64)
        case string(String)
    }

    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) { rest = line }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func expect(_ sign: UInt8) throws(CopyFault) {
        guard rest.popFirst() == sign else { throw .damaged(log: "a row lacks \(sign)") }
    }

    mutating func word() throws(CopyFault) -> Word {
        switch rest.first {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "n"):
            for sign in "null".utf8 { try expect(sign) }
            return .null
        default: return .number(try number())
        }
    }

    private mutating func number() throws(CopyFault) -> Int64 {
        let digits = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }
        guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { throw .damaged(log: "a row has no number where one stands") }
        rest = rest.dropFirst(digits.count)
        return number
    }

    private mutating func string() throws(CopyFault) -> String {
        try expect(UInt8(ascii: "\""))
        var bytes: [UInt8] = []
        while let sign = rest.popFirst() {
            switch sign {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"): bytes.append(try escaped())
            default: bytes.append(sign)
            }
        }
        throw .damaged(log: "a string of a row does not end")
    }

    private mutating func escaped() throws(CopyFault) -> UInt8 {
        guard let sign = rest.popFirst() else { throw .damaged(log: "an escape of a row does not end") }
        guard sign == UInt8(ascii: "u") else { return sign }
        guard let value = UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else { throw .damaged(log: "an escape of a row is none") }
        rest = rest.dropFirst(4)
        return value
    }
}

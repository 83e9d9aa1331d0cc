internal import SQL

/// Values in PostgreSQL's binary form, one behind the other.
struct BoundValues {
    private var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var lengths: [Int32] = []

    /// How many there are.
    var count: Int32 { Int32(lengths.count) }

    /// Adds a value and tells its type; null is none and never comes here.
    mutating func append(_ value: SQLValue) -> UInt32 {
        let start = bytes.count
        let type = write(value)
        starts.append(start)
        lengths.append(Int32(bytes.count - start))
        return type
    }

    private mutating func write(_ value: SQLValue) -> UInt32 {
        switch value {
        case .null: return 0
        case .int(let number):
            withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
            return TypeNumber.bigint
        case .text(let text):
            bytes += text.utf8
            return TypeNumber.text
        case .blob(let blob):
            bytes += blob
            return TypeNumber.bytea
        case .id(let id):
            withUnsafeBytes(of: id.bigEndian) { bytes += $0 }
            return TypeNumber.uuid
        }
    }

    /// Hands out what libpq asks for: places, lengths and forms.
    func with<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Result) -> Result {
        // One byte more, so that an empty value too has an address: none would be NULL.
        (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                let places = starts.map { start in characters.baseAddress.map { $0 + start } }
                return body(places, lengths, Array(repeating: 1, count: lengths.count))
            }
        }
    }
}

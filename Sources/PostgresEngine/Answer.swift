internal import CLibpq

/// An answer of the server; libpq's memory goes with it.
final class Answer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }

    /// What kind of answer it is.
    var status: ExecStatusType { PQresultStatus(result) }
    /// Whether the statement was carried out.
    var isGood: Bool { status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK }
    /// How many rows it has.
    var rowCount: Int32 { PQntuples(result) }
    /// How many columns its rows have.
    var columnCount: Int32 { PQnfields(result) }

    /// How many rows an INSERT, UPDATE or DELETE changed; 0 for all else.
    var changedRows: Int {
        let status = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard ["INSERT", "UPDATE", "DELETE"].contains(where: status.hasPrefix) else { return 0 }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// The name of a column.
    func name(_ column: Int32) -> String { PQfname(result, column).map { String(cString: $0) } ?? "" }

    /// The number of a column's type.
    func type(_ column: Int32) -> UInt32 { PQftype(result, column) }

    /// The bytes of a value, valid while the closure runs; nothing for NULL.
    func with<Result>(_ row: Int32, _ column: Int32, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        guard PQgetisnull(result, row, column) == 0 else { return body(nil) }
        return body(UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column))))
    }

    /// A field of an error; nothing where the server does not tell it.
    func field(_ letter: Character) -> String? {
        guard let code = letter.asciiValue, let words = PQresultErrorField(result, Int32(code)) else { return nil }
        return String(cString: words)
    }

    /// The error in the server's words.
    var message: String { PQresultErrorMessage(result).map { String(cString: $0) } ?? "" }
}

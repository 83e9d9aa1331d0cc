import Organisation
import SQL
import Seals
import Storage
import Testing

@Suite("A column")
struct ColumnTests {
    private let plan = AuthorityID(at: Instant(microseconds: 1_760_000_000_123_456), random: 7)
    private let instant = Instant(microseconds: -1)
    private let digest = Digest(of: "abc".utf8)

    private func row(_ value: some SQLConvertible) -> Row { Row(.init(["column", "none"]), [value.sqlValue, .null]) }

    @Test("gives back the identifier that was put in")
    func identifiers() throws {
        let read: AuthorityID = try row(plan).identifier("column")
        #expect(read == plan)
        #expect(try row(plan).optionalIdentifier("none", of: Authority.self) == nil)
    }

    @Test("gives back the instant, the day and the digest that were put in")
    func values() throws {
        #expect(try row(instant).instant("column") == instant)
        #expect(try row(Day.last).day("column") == .last)
        #expect(try row(digest).digest("column") == digest)
        #expect(try row(instant).optionalInstant("none") == nil)
        #expect(try row(instant).optionalDay("none") == nil)
        #expect(try row(instant).optionalDigest("none") == nil)
    }

    @Test("with something else in it is told by its name")
    func misread() {
        #expect(throws: SQLError.misread(column: "column")) { try row("30/02/2026").day("column") }
        #expect(throws: SQLError.misread(column: "column")) { try row([UInt8](repeating: 0, count: 31)).digest("column") }
        #expect(throws: SQLError.misread(column: "other")) { try row(instant).instant("other") }
    }

    @Test("holds JSON with sorted keys, bare slashes and Vietnamese as it is written")
    func canonicalJSON() throws {
        let value = ["b": "12/KH-UBND", "a": "Đã duyệt «x»"]
        let text = try CanonicalJSON.text(of: value)
        #expect(text == #"{"a":"Đã duyệt «x»","b":"12/KH-UBND"}"#)
        #expect(try row(text).json("column") == value)
        #expect(try row(text).optionalJSON("none", as: [String: String].self) == nil)
        #expect(throws: SQLError.misread(column: "column")) { try row("{").json("column", as: [String: String].self) }
    }

    @Test("takes no number that is none")
    func noNumber() {
        #expect(throws: SQLError.self) { try CanonicalJSON.text(of: [Double.nan]) }
    }
}

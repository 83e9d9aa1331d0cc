import SQL
import Testing

@Suite("A statement")
struct StatementTests {
    @Test("binds what is interpolated and keeps the words apart from it")
    func binding() {
        let name = "Robert'); DROP TABLE plan;--"
        let statement: Statement = "SELECT id FROM body WHERE name = \(name) AND level = \(3)"
        #expect(statement.pieces == [.words("SELECT id FROM body WHERE name = "), .value(.text(name)), .words(" AND level = "), .value(.int(3))])
    }

    @Test("takes lists apart, and an empty list is in nothing")
    func lists() {
        let some: Statement = "x IN (\(list: [1, 2]))"
        let none: Statement = "x IN (\(list: [Int]()))"
        #expect(some.values == [.int(1), .int(2)])
        #expect(none.pieces == [.words("x IN ("), .words("NULL"), .words(")")])
    }

    @Test("is made of parts, in their order")
    func parts() {
        let conditions: [Statement] = ["a = \(1)", "b = \("hai")"]
        let statement: Statement = "SELECT 1 WHERE \(part: Statement(conditions, joinedBy: " AND ")) LIMIT \(5)"
        #expect(statement.values == [.int(1), .text("hai"), .int(5)])
    }
}

@Suite("A row")
struct RowTests {
    private let row = Row(Row.Columns(["n", "name", "nothing"]), [.int(4), .text("Sở Khoa học và Công nghệ"), .null])

    @Test("is read by the names of its columns")
    func reading() throws {
        #expect(try row.int("n") == 4)
        #expect(try row.text("name") == "Sở Khoa học và Công nghệ")
        #expect(try row.optionalText("nothing") == nil)
        #expect(try row.optionalInt("n") == 4)
    }

    @Test("tells the column that is not there or holds something else")
    func misreading() {
        #expect(throws: SQLError.misread(column: "name")) { try row.int("name") }
        #expect(throws: SQLError.misread(column: "title")) { try row.text("title") }
        #expect(throws: SQLError.misread(column: "nothing")) { try row.blob("nothing") }
    }
}

import SQL

/// A small fictional schema that has every form which a schema may have.
enum Office {
    static let desk = Table(
        "desk",
        [
            Column("id", .id), Column("name", .text), Column("number", .int), .optional("day", .day), .optional("made", .instant),
            Column("is_open", .flag), Column("state", .word(["mới", "đang làm", "xong"])), .optional("seal", .blob), .optional("extra", .json),
        ],
        key: ["id"], uniques: [["name", "number"]], checks: [Table.Check("number_counts", "number >= 0")])

    static let paper = Table(
        "paper", [Column("id", .id), Column("desk", .id), .optional("parent", .id), Column("title", .text)], key: ["id"],
        links: [Table.Link(["desk"], to: "desk", ["id"]), Table.Link(["parent"], to: "paper", ["id"])])

    static let chronicle = Table("chronicle", [Column("number", .int), Column("words", .text)], key: ["number"], life: .appendOnly)

    static let steps = [
        Migration(
            1, "An office",
            [
                .createTable(desk), .createTable(paper), .createTable(chronicle),
                .createIndex(TableIndex("one_open_desk", on: "desk", ["name"], isUnique: true, where: "is_open = 1")),
                .createIndex(TableIndex("desk_by_number", on: "desk", ["number"])),
            ])
    ]

    /// A desk; what is not told is ordinary.
    static func desk(
        _ id: UInt128, name: String = "Văn phòng", number: Int = 0, isOpen: Bool = false, state: String = "mới", day: String? = nil
    ) -> Statement {
        """
        INSERT INTO desk (id, name, number, day, is_open, state)
        VALUES (\(SQLValue.id(id)), \(name), \(number), \(day), \(isOpen), \(state))
        """
    }

    /// A paper on a desk.
    static func paper(_ id: UInt128, on desk: UInt128, under parent: UInt128? = nil) -> Statement {
        let above = parent.map { SQLValue.id($0) } ?? .null
        return "INSERT INTO paper (id, desk, parent, title) VALUES (\(SQLValue.id(id)), \(SQLValue.id(desk)), \(above), \("Tờ trình"))"
    }

    /// A line of the chronicle.
    static func line(_ number: Int, _ words: String = "đã ký") -> Statement {
        "INSERT INTO chronicle (number, words) VALUES (\(number), \(words))"
    }
}

/// The database of an office, fresh.
@discardableResult
func withOffice<Result>(_ dialect: Dialect, _ body: (any Database) async throws -> Result) async throws -> Result {
    try await withDatabase(dialect, Office.steps, body)
}

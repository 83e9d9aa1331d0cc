import Vietnamese
public import Organisation
public import SQL

extension RegisteredBody: Shelved {
    /// Its table.
    public static var table: String { "body" }

    /// Its kind, tier, superior and life.
    public var columns: [(name: String, value: SQLValue)] {
        [
            ("kind", .text(kind.rawValue)), ("level", .text(level.rawValue)), ("superior", superior.sqlValue), ("from_day", validity.from.sqlValue),
            ("until_day", validity.until.sqlValue),
        ]
    }
}

extension BodyGroup: Shelved {
    /// Its table.
    public static var table: String { "body_group" }

    /// Its name; folded too, for looking up.
    public var columns: [(name: String, value: SQLValue)] { [("name", .text(name)), ("folded", .text(SearchTokens.folded(name)))] }
}

extension Person: Shelved {
    /// Their table.
    public static var table: String { "person" }

    /// The name with its place in Vietnamese order, and the address by which they are told apart.
    public var columns: [(name: String, value: SQLValue)] {
        [("name", .text(name)), ("sort_key", .blob(SortingKey.ofPerson(name).bytes)), ("email", email.sqlValue)]
    }
}

extension Post: Shelved {
    /// Its table.
    public static var table: String { "post" }

    /// Whose it is, where, and for how long.
    public var columns: [(name: String, value: SQLValue)] {
        [("person", person.sqlValue), ("body", body.sqlValue), ("from_day", validity.from.sqlValue), ("until_day", validity.until.sqlValue)]
    }
}

public import SQL

// GRDB has a type named SQL and its own Statement, Row and Database, so ours get their names where GRDB is out of sight.

typealias AskedStatement = Statement
typealias AnsweredRow = Row

extension SQLiteDatabase: Database {}

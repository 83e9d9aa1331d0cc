import Foundation
import Testing

@Suite("thucthi log")
struct LogCommandTests {
    private static let house = URL(filePath: #filePath).appending(path: "../../../..").standardized
    private let program: BuiltProgram

    /// Ten entries besides that of the founding.
    init() throws {
        program = try BuiltProgram()
        for number in 1...5 {
            let added = try program.office(
                "people", "add", "Trần Văn Số \(number)", "--body", "Sở Khoa học và Công nghệ", "--title", "Chuyên viên", "--role", "officer", "--email",
                "so\(number)@example.vn")
            try #require(added.status == 0, "\(added.errors)")
        }
    }

    @Test("shows the latest entries, and the history of one thing")
    func list() throws {
        defer { program.clean() }
        let latest = try program.office("log", "list", "--last", "3")
        #expect(latest.status == 0 && latest.output.contains("3 mục nhật ký.") && latest.output.contains("appoint"))
        let all = try program.office("log", "list", "--format", "json")
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]])
        #expect(entries.map { $0["number"] as? Int } == Array(1...11))
        let person = try #require(entries.first { $0["subjectKind"] as? String == "person" }?["subject"] as? String)
        let history = try program.office("log", "list", "--about", "person", person)
        #expect(history.output.contains("1 mục nhật ký.") && history.output.contains("registerPerson"))
    }

    @Test("finds a whole chain whole, and its export is found whole by a program that knows nothing of ours")
    func whole() throws {
        defer { program.clean() }
        let verified = try program.office("log", "verify", "--format", "json")
        #expect(verified.status == 0 && verified.values["isWhole"] as? Bool == true)
        let head = try #require(verified.values["head"] as? String)
        #expect(try program.office("log", "export", program.path("log.jsonl")).status == 0)
        #expect(try program.office("log", "export", program.path("log.jsonl")).status == 2)
        let answer = try program.python(Self.house.appending(path: "Scripts/verify-log.py").path, program.path("log.jsonl"))
        #expect(answer.status == 0 && answer.output.contains("whole: 11 entries") && answer.output.contains(head), "\(answer.errors)")
    }

    @Test("names the entry that was changed past the program, with exit status 1")
    func changed() throws {
        defer { program.clean() }
        try tamper("connection.execute(\"UPDATE log_entry SET note = 'đã sửa' WHERE number = 7\")")
        let answer = try program.office("log", "verify")
        #expect(answer.status == 1 && answer.output.contains("mục 7") && answer.output.contains("LOG-WRONG-DIGEST"), "\(answer.output)")
        let told = try program.office("log", "verify", "--format", "json")
        #expect(told.status == 1 && (told.values["broken"] as? [String: Any])?["number"] as? Int == 7)
    }

    @Test("finds a chain that was made anew only with an anchor")
    func rewritten() throws {
        defer { program.clean() }
        let (key, anchors) = (program.path("khoa"), program.path("moc.txt"))
        #expect(try program.run("log", "key", "new", key).status == 0)
        #expect(try program.run("log", "key", "new", key).status == 2)
        let signed = try program.office("log", "sign", "--key-file", key, "--anchors", anchors)
        #expect(signed.status == 0 && signed.output.hasPrefix("thucthi-head v1 "), "\(signed.errors)")
        #expect(try program.office("log", "verify", "--anchor", anchors, "--keys", key + ".pub").status == 0)
        try tamper(Self.forgery)
        #expect(try program.office("log", "verify").status == 0)
        let answer = try program.office("log", "verify", "--anchor", anchors, "--keys", key + ".pub")
        #expect(answer.status == 1 && answer.output.contains("LOG-REWRITTEN"), "\(answer.output)")
        #expect(try program.office("log", "sign", "--key-file", key, "--anchors", anchors).status == 1)
    }

    @Test("takes no comfort from anchors that nobody can judge")
    func useless() throws {
        defer { program.clean() }
        for name in ["a", "b"] { #expect(try program.run("log", "key", "new", program.path(name)).status == 0) }
        #expect(try program.office("log", "sign", "--key-file", program.path("a"), "--anchors", program.path("moc.txt")).status == 0)
        let answer = try program.office("log", "verify", "--anchor", program.path("moc.txt"), "--keys", program.path("b.pub"))
        #expect(answer.status == 2 && answer.errors.contains("no-anchor-served"))
        #expect(try program.office("log", "verify", "--anchor", program.path("moc.txt"), "--keys", program.path("a")).errors.contains("SEAL-OTHER-HALF"))
    }

    /// Changes the log with Python's own SQLite, as somebody who may write the file would.
    private func tamper(_ words: String) throws {
        let script = """
            import hashlib, json, sqlite3, sys, uuid
            connection = sqlite3.connect(sys.argv[1])
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'log_entry'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            \(words)
            connection.commit()
            connection.close()
            """
        let answer = try program.python("-c", script, program.database)
        try #require(answer.status == 0, "\(answer.errors)")
    }

    /// Another actor from the third entry on, with fitting digests to the very head.
    private static let forgery = """
        names = ["actor", "actor_name", "after", "at", "before", "note", "number", "origin", "subject", "subject_kind", "verb"]
        rows = connection.execute(f"SELECT authority, {', '.join(names)} FROM log_entry ORDER BY number").fetchall()
        for authority, *values in rows:
            entry = dict(zip(names, values), authority=str(uuid.UUID(bytes=authority)), form=1)
            previous = previous if entry["number"] > 1 else hashlib.sha256(f"thucthi-log v1 {entry['authority']}".encode()).hexdigest()
            entry["previous"] = previous
            if entry["number"] >= 3:
                entry["actor_name"] = "Kẻ Khác"
            line = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            digest = hashlib.sha256(line.encode()).hexdigest()
            connection.execute("UPDATE log_entry SET actor_name = ?, previous = ?, digest = ? WHERE number = ?",
                (entry["actor_name"], bytes.fromhex(previous), bytes.fromhex(digest), entry["number"]))
            previous = digest
        connection.execute("UPDATE log_head SET digest = ?", (bytes.fromhex(previous),))
        """
}

import DatabaseFixtures
import Foundation
import SQL
import Testing

@Suite("thucthi backup, restore and db copy")
struct CopyCommandTests {
    private let program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    @Test("bring a store into an empty place, with all its tables and its log")
    func roundTrip() throws {
        defer { program.clean() }
        let (copy, place) = (program.path("sao-luu.tar"), program.path("kho-moi"))
        let made = try program.office("backup", copy)
        #expect(made.status == 0 && made.output.contains("Đã sao lưu"), "\(made.errors)")
        let taken = try program.run("restore", copy, "--into", place)
        #expect(taken.status == 0 && taken.output.contains("nguyên vẹn") && !taken.output.contains("khác"), "\(taken.errors)")
        let log = try program.run("log", "list", "--store", place, "--as", BuiltProgram.administrator)
        #expect(log.status == 0 && log.output.contains("keepCopies"), "\(log.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path).allSatisfy { !$0.contains("draft") })
    }

    @Test("refuse a place that is not empty, and leave it alone")
    func notEmpty() throws {
        defer { program.clean() }
        let copy = program.path("sao-luu.tar")
        #expect(try program.office("backup", copy).status == 0)
        #expect(try program.office("backup", copy).errors.contains("file-taken"))
        let taken = try program.run("restore", copy, "--into", program.store)
        #expect(taken.status == 2 && taken.errors.contains("place-not-empty"))
        #expect(try program.office("log", "verify").status == 0)
    }

    @Test("refuse a damaged copy in one sentence and make nothing")
    func damaged() throws {
        defer { program.clean() }
        let (copy, place) = (program.path("sao-luu.tar"), program.path("kho-moi"))
        #expect(try program.office("backup", copy).status == 0)
        var bytes = try Data(contentsOf: URL(filePath: copy))
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: URL(filePath: copy))
        let taken = try program.run("restore", copy, "--into", place)
        #expect(taken.status == 2 && taken.errors.contains("copy-damaged") && taken.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: place))
    }

    @Test("are for those who may keep copies")
    func notPermitted() throws {
        defer { program.clean() }
        let added = try program.office(
            "people", "add", "Trần Văn Cán", "--body", "Sở Khoa học và Công nghệ", "--title", "Chuyên viên", "--role", "officer")
        #expect(added.status == 0)
        let answer = try program.run("backup", program.path("x.tar"), "--store", program.store, "--as", "Trần Văn Cán")
        #expect(answer.status == 2 && answer.errors.contains("not-permitted"))
        #expect(!FileManager.default.fileExists(atPath: program.path("x.tar")))
    }

    @Test("move everything between the engines and print the tables of both stores side by side")
    func copied() async throws {
        defer { program.clean() }
        try await DatabasePlace.with(.postgres) { place in try move(by: place.address) }
    }

    private func move(by there: String) throws {
        // SQLite to SQLite, to PostgreSQL, and back to SQLite: each store the next one's source.
        let way: [(from: String, to: String)] = [
            (program.store, program.path("kho-2")), (program.path("kho-2"), there), (there, program.path("kho-3")),
        ]
        for (number, step) in way.enumerated() {
            let files = ["--files", program.path("tep-\(number - 1)"), "--to-files", program.path("tep-\(number)")]
            let answer = try program.run(["db", "copy", step.from, step.to, "--as", BuiltProgram.administrator] + files)
            #expect(answer.status == 0 && answer.output.contains("log_entry") && answer.output.contains("khớp"), "\(step): \(answer.errors)")
            #expect(answer.output.contains("nguyên vẹn: \(number + 2) mục") && !answer.output.contains("khác"), "\(answer.output)")
        }
        let again = try program.run("db", "copy", program.store, there, "--as", BuiltProgram.administrator, "--to-files", program.path("tep-x"))
        #expect(again.status == 2 && again.errors.contains("place-not-empty"))
    }

    @Test("tell of a log that was broken before the copy was made")
    func broken() throws {
        defer { program.clean() }
        let script = """
            import sqlite3, sys
            connection = sqlite3.connect(sys.argv[1])
            connection.execute("DROP TRIGGER keep_update_log_entry")
            connection.execute("UPDATE log_entry SET note = 'x' WHERE number = 1")
            connection.commit()
            """
        #expect(try program.python("-c", script, program.database).status == 0)
        #expect(try program.office("backup", program.path("sao-luu.tar")).status == 0)
        let taken = try program.run("restore", program.path("sao-luu.tar"), "--into", program.path("kho-moi"))
        #expect(taken.status == 1 && taken.output.contains("mục 1"))
    }
}

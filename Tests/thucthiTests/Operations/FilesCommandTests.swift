import Foundation
import Testing

@Suite("thucthi files check")
struct FilesCommandTests {
    @Test("finds a store without files whole, and leaves young strays alone")
    func strays() throws {
        let program = try BuiltProgram()
        defer { program.clean() }
        #expect(try program.office("files", "check").output.contains("0 tệp: 0 mất, 0 bị sửa; 0 tệp thừa"))
        try FileManager.default.createDirectory(atPath: program.path("kho/files/aa"), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: program.path("kho/files/aa/la")))
        let answer = try program.office("files", "check", "--clear-strays", "--format", "json")
        #expect(answer.status == 0 && answer.values["strays"] as? [String] == ["aa/la"] && answer.values["cleared"] as? [String] == [])
    }

    @Test("names a file that is gone, with exit status 1")
    func missing() throws {
        let program = try BuiltProgram()
        defer { program.clean() }
        let script = """
            import sqlite3, sys
            connection = sqlite3.connect(sys.argv[1])
            (authority,) = connection.execute("SELECT id FROM authority").fetchone()
            connection.execute("INSERT INTO attachment VALUES (?, ?, 'a', 'text/plain', 1, 1)", (authority, bytes(32)))
            connection.commit()
            """
        #expect(try program.python("-c", script, program.database).status == 0)
        let answer = try program.office("files", "check")
        #expect(answer.status == 1 && answer.output.contains("mất") && answer.output.contains("sao lưu"))
        #expect(try program.office("backup", program.path("sao-luu.tar")).errors.contains("attachment-missing"))
    }
}

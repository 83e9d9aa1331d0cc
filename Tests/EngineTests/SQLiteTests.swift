import Foundation
import SQL
import SQLiteEngine
import Testing

@Suite("SQLite")
struct SQLiteTests {
    @Test("syncs what it acknowledges, keeps links and lets readers in beside the writer")
    func settings() async throws {
        try await withOffice(.sqlite) { database in
            var settings: [SQLValue?] = []
            for name in ["synchronous", "journal_mode", "foreign_keys"] as [Statement] {
                settings.append(try await database.writersValue("PRAGMA \(part: name)"))
            }
            #expect(settings == [.int(2), .text("wal"), .int(1)])
        }
    }

    @Test("keeps history from REPLACE, too")
    func replace() async throws {
        try await withOffice(.sqlite) { database in
            try await database.run(Office.line(1))
            let error = try await refusal(of: "REPLACE INTO chronicle (number, words) VALUES (1, 'khác')", in: database)
            #expect(error == .appendOnly(table: "chronicle"))
        }
    }

    @Test("tells a file that is no database as damaged, and one that cannot be made as unavailable")
    func openings() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("letter.txt")
        try Data(String(repeating: "Kính gửi Ủy ban nhân dân ", count: 200).utf8).write(to: file)
        #expect(complaint(opening: file.path) == .damaged(log: ""))
        #expect(complaint(opening: folder.appendingPathComponent("nowhere/test.sqlite").path) == .unavailable(log: ""))
    }

    private func complaint(opening path: String) -> SQLError? {
        do throws(SQLError) {
            _ = try SQLiteDatabase(path: path)
            return nil
        } catch {
            return error.withoutLog
        }
    }
}

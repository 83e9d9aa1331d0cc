import Foundation
import Testing

/// What the built program answered.
private struct Answer {
    var status: Int32
    var output: String
    var errors: String
}

@Suite("thucthi read")
struct ReadCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
    private static let plan = """
        KẾ HOẠCH
        Chuyển đổi số năm 2026
        I. NHIỆM VỤ
        1. Sở Khoa học và Công nghệ chủ trì xây dựng nền tảng dữ liệu dùng chung, hoàn thành trước ngày 30/6/2026.
        2. Sở Tài chính bố trí kinh phí thực hiện.

        """

    init() throws {
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("vao"), withIntermediateDirectories: true)
        try Self.plan.write(to: folder.appendingPathComponent("vao/a.txt"), atomically: true, encoding: .utf8)
        try Self.plan.write(to: folder.appendingPathComponent("vao/b.txt"), atomically: true, encoding: .utf8)
        try Data().write(to: folder.appendingPathComponent("vao/rong.txt"))
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Runs the program that was built beside these tests.
    private func run(_ arguments: String...) throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("thucthi")
        process.arguments = ["read"] + arguments
        let (output, errors) = (path("out"), path("err"))
        for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }

    private func clean() { try? FileManager.default.removeItem(at: folder) }

    @Test("prints a tree without colour into a pipe")
    func tree() throws {
        defer { clean() }
        let answer = try run(path("vao/a.txt"))
        #expect(answer.status == 0)
        #expect(answer.output.contains("└─ I. NHIỆM VỤ (2)"))
        #expect(answer.output.contains("thời hạn  trước 30/06/2026"))
        #expect(!answer.output.contains("\u{1B}"))
        #expect(answer.errors.isEmpty)
    }

    @Test("tells a bad file in a sentence, reads the others and ends with the status of the first bad one")
    func badFile() throws {
        defer { clean() }
        let answer = try run("--format", "json", path("vao"), path("khong-co.txt"))
        #expect(answer.status == 68)
        #expect(answer.output.split(separator: "\n").count == 2)
        #expect(answer.errors.contains("rong.txt: Tệp không có nội dung; hãy mở tệp gốc kiểm tra, lưu lại rồi gửi lại. [FILE-EMPTY]\n"))
        #expect(answer.errors.contains("khong-co.txt: Không tìm thấy tệp"))
        #expect(answer.errors.hasSuffix("Cộng: 4 tệp, đọc được 2, 4 nhiệm vụ.\n"))
    }

    @Test("speaks English when asked")
    func english() throws {
        defer { clean() }
        let answer = try run("--lang", "en", path("khong-co.txt"))
        #expect(answer.status == 64)
        #expect(answer.errors.hasSuffix("khong-co.txt: The file was not found; check its name and folder. [FILE-NOT-FOUND]\n"))
    }

    @Test("writes a file for each document into a folder, in the form that was asked for")
    func folders() throws {
        defer { clean() }
        #expect(try run(path("vao/a.txt"), path("vao/b.txt"), "--format", "html", "--output", path("ra") + "/").status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("ra")).sorted() == ["a.txt.html", "b.txt.html"])
    }

    @Test("makes one table of several documents, by the end of the file's name")
    func table() throws {
        defer { clean() }
        #expect(try run(path("vao/a.txt"), path("vao/b.txt"), "-o", path("bang.csv")).status == 0)
        let lines = try String(contentsOfFile: path("bang.csv"), encoding: .utf8).split(separator: "\r\n")
        #expect(lines.count == 5)
        #expect(lines[1].hasPrefix("1,a.txt,"))
        #expect(lines[4].hasPrefix("4,b.txt,"))
    }

    @Test("refuses what cannot be done, before it reads anything", arguments: [["--format", "xlsx"], ["--format", "docx"], ["--stop-after", "x"]])
    func refusals(arguments: [String]) throws {
        defer { clean() }
        let answer = try run(path("vao/a.txt"), arguments[0], arguments[1])
        #expect(answer.status == 64)
        #expect(answer.output.isEmpty)
    }

    @Test("never writes a reading over its own document")
    func ownDocument() throws {
        defer { clean() }
        #expect(try run(path("vao/a.txt"), "-o", path("vao/../vao/a.txt")).status == 114)
        #expect(try String(contentsOfFile: path("vao/a.txt"), encoding: .utf8) == Self.plan)
    }

    @Test("says where several pages must go")
    func pages() throws {
        defer { clean() }
        let answer = try run(path("vao/a.txt"), path("vao/b.txt"), "--format", "html")
        #expect(answer.status == 113)
        #expect(answer.errors.hasSuffix("[OUTPUT-NEEDS-FOLDER]\n"))
    }

    @Test("leaves an older file alone when it cannot write a new one")
    func unwritable() throws {
        defer { clean() }
        let answer = try run(path("vao/a.txt"), "-o", path("khong-co/bang.xlsx"))
        #expect(answer.status == 100)
        #expect(answer.errors.contains("[OUTPUT-NO-PLACE]"))
    }

    @Test("knows the office's own bodies")
    func bodies() throws {
        defer { clean() }
        try Data("{\"bodies\": [{\"name\": 5}]}".utf8).write(to: folder.appendingPathComponent("sai.json"))
        #expect(try run(path("vao/a.txt"), "--bodies", path("sai.json")).status == 112)
        #expect(try run(path("vao/a.txt"), "--bodies", path("khong-co.json")).status == 111)
    }

    @Test(
        "stops after a stage and shows its value",
        arguments: [
            ("lines", "label I        open         I. NHIỆM VỤ"), ("paragraphs", "label 1        1. Sở Khoa học"),
            ("skeleton", "   ├─ leaf (duties) · I.1  Sở Khoa học và Công nghệ chủ trì"),
            ("clauses", "├─ lead         Sở Khoa học và Công nghệ"),
        ])
    func stages(stage: String, line: String) throws {
        defer { clean() }
        #expect(try run(path("vao/a.txt"), "--stop-after", stage).output.contains(line))
    }
}

import DocumentFiles
import Documents
import Testing

@Suite("Danh sách: the rows of a workbook or a CSV file")
struct ListFileTests {
    private func rows(_ bytes: [UInt8]) async throws -> [CellTable.Row] {
        let file = try TemporaryFile(bytes)
        return try await ListFile.read(path: file.path).flatMap(\.rows)
    }

    private func rows(_ text: String) async throws -> [CellTable.Row] { try await rows(Array(text.utf8)) }

    @Test("cells are parted by what stands most often in the first line", arguments: [",", ";", "\t"])
    func separators(separator: String) async throws {
        let text = ["Tên", "Cấp", "Loại"].joined(separator: separator) + "\r\n" + ["Sở Y tế", "tỉnh", "sở"].joined(separator: separator) + "\r\n"
        #expect(try await rows(text).map(\.cells) == [["Tên", "Cấp", "Loại"], ["Sở Y tế", "tỉnh", "sở"]])
    }

    @Test("a quoted cell may hold separators, quotes and lines")
    func quotes() async throws {
        let found = try await rows("Tên,Ghi chú\n\"Sở Văn hóa, Thể thao và Du lịch\",\"gọi là \"\"Sở VH\"\"\nhai dòng\"\nSở 5\" x,\n")
        #expect(found.map(\.cells) == [["Tên", "Ghi chú"], ["Sở Văn hóa, Thể thao và Du lịch", "gọi là \"Sở VH\"\nhai dòng"], ["Sở 5\" x", ""]])
        #expect(found.map(\.number) == [1, 2, 3])
    }

    @Test("blank rows are left out and counted, as office programs count")
    func numbers() async throws {
        #expect(try await rows("Tên;Cấp\n\n;\nSở Y tế;tỉnh").map(\.number) == [1, 4])
    }

    @Test("the encodings of plain texts are understood")
    func encodings() async throws {
        let expected = [["Tên", "Cấp"], ["Sở Tài chính", "tỉnh"]]
        let text = "Tên;Cấp\nSở Tài chính;tỉnh\n"
        #expect(try await rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)).map(\.cells) == expected)
        let wide = [UInt8]([0xFF, 0xFE]) + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        #expect(try await rows(wide).map(\.cells) == expected)
        let old: [UInt8] = Array("T\u{EA}n;C".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) + [0xE2, 0xEC] + Array("p\nS".utf8) + [0xF5, 0xD2]
        #expect(try await rows(old + Array(" A;x".utf8)).map(\.cells) == [["Tên", "Cấp"], ["Sở A", "x"]])
    }

    @Test("what our own CSV made harmless is as it was")
    func harmless() async throws {
        #expect(try await rows("Điện thoại;x\n'+84 24;'a").map(\.cells) == [["Điện thoại", "x"], ["+84 24", "'a"]])
        let sheet = Sheet(name: "A", columns: [Sheet.Column("Tên", width: 9), Sheet.Column("Số", width: 9)], rows: [[.text("=1+1"), .text("a;\"b\",\nc")]])
        #expect(try await rows(CSVFile.bytes(of: sheet)).map(\.cells) == [["Tên", "Số"], ["=1+1", "a;\"b\",\nc"]])
    }

    @Test("a workbook gives a table for each sheet, with the numbers of its rows")
    func workbook() async throws {
        let folder = try TemporaryFile([1])
        let book = Workbook(
            title: "Danh sách",
            sheets: [
                Sheet(name: "Cơ quan", columns: [Sheet.Column("Tên cơ quan", width: 20)], rows: [[.text("Sở Y tế")], [.empty], [.text("Sở Nội vụ")]]),
                Sheet(name: "Người", columns: [Sheet.Column("Họ và tên", width: 20)], rows: [[.text("Trần Văn Thử")]]),
            ])
        let path = folder.path + ".xlsx"
        try WorkbookFile.write(book, to: path)
        let tables = try await ListFile.read(path: path)
        #expect(tables.map(\.sheet) == ["Cơ quan", "Người"])
        #expect(tables.first?.rows == [.init(number: 1, cells: ["Tên cơ quan"]), .init(number: 2, cells: ["Sở Y tế"]), .init(number: 4, cells: ["Sở Nội vụ"])])
    }

    @Test(
        "what is no list is refused",
        arguments: [("", "FILE-EMPTY"), ("\n;;\n", "FILE-EMPTY"), ("<!DOCTYPE html><html><body>x</body></html>", "FILE-UNKNOWN-KIND")])
    func refused(text: String, code: String) async throws {
        let file = try TemporaryFile(Array(text.utf8))
        do throws(DocumentFileError) {
            _ = try await ListFile.read(path: file.path)
            Issue.record("read as a list")
        } catch { #expect(error.code == code) }
    }
}

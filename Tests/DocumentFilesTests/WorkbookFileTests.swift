import DocumentFiles
import Documents
import Foundation
import Testing

@Suite("A workbook as a file")
struct WorkbookFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var sheet: Sheet {
        let columns = [
            Sheet.Column("Nhiệm vụ", width: 40), Sheet.Column("Loại", width: 12, choices: ["nhiệm vụ", "báo cáo"]),
            Sheet.Column("Độ tin cậy", width: 9, wraps: false, isLocked: true),
        ]
        return Sheet(
            name: "Nhiệm vụ", columns: columns, rows: [[.text("=1+1 & <b>"), .text("báo cáo"), .share(0.8)], [.text("Hỗ trợ"), .empty, .share(1)]],
            frozenColumns: 1, isProtected: true)
    }

    /// Parts of the written file, by their names.
    private func parts(_ workbook: Workbook, _ names: String...) throws -> [String] {
        let path = folder.appendingPathComponent("bang.xlsx").path
        try WorkbookFile.write(workbook, to: path)
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        defer { try? FileManager.default.removeItem(at: folder) }
        return try names.map { try #require(ZipContent.part($0, of: bytes)) }
    }

    @Test("is a workbook that our own reader reads back")
    func readBack() async throws {
        let path = folder.appendingPathComponent("bang.xlsx").path
        try WorkbookFile.write(Workbook(title: "Kế hoạch", sheets: [sheet]), to: path)
        let document = try await DocumentFile.read(path: path)
        #expect(document.format == .sheet)
        #expect(
            dump(document) == """
                R Nhiệm vụ | Loại | Độ tin cậy
                R =1+1 & <b> | báo cáo | 80%
                R Hỗ trợ |  | 100%
                """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bang.xlsx"])
        try FileManager.default.removeItem(at: folder)
    }

    @Test("keeps headings in sight, offers choices, locks what is locked and makes no formula")
    func features() throws {
        let xml = try parts(Workbook(title: "Kế hoạch", sheets: [sheet]), "xl/worksheets/sheet1.xml")[0]
        #expect(xml.contains("<pane xSplit=\"1\" ySplit=\"1\""))
        #expect(xml.contains("<formula1>\"nhiệm vụ,báo cáo\"</formula1>"))
        #expect(xml.contains("sqref=\"B2:B3\""))
        #expect(xml.contains("<sheetProtection sheet=\"1\""))
        #expect(xml.contains("<autoFilter ref=\"A1:C3\"/>"))
        #expect(!xml.contains("<f>"))
    }

    @Test("holds words of any length", arguments: [32_767, 32_768, 100_000])
    func longWords(length: Int) throws {
        let text = String(repeating: "ệ", count: length)
        let sheet = Sheet(name: "x", columns: [Sheet.Column("a", width: 9)], rows: [[.text(text)]])
        let strings = try parts(Workbook(title: "x", sheets: [sheet]), "xl/sharedStrings.xml")[0]
        #expect(strings.filter { $0 == "ệ" }.count == min(length, length > 32_767 ? 32_766 : 32_767))
        #expect(strings.contains("…") == (length > 32_767))
    }

    @Test("gives each sheet a name that Excel takes")
    func names() throws {
        let names = ["Kế hoạch 15/KH-UBND [dự thảo]", "Một tên dài hơn ba mươi mốt ký tự mà Excel không nhận", "x", "X", ""]
        let sheets = names.map { Sheet(name: $0, columns: [Sheet.Column("a", width: 9)]) }
        let xml = try parts(Workbook(title: "x", sheets: sheets), "xl/workbook.xml")[0]
        let written = xml.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
        #expect(written == ["Kế hoạch 15 KH-UBND  dự thảo ", "Một tên dài hơn ba mươi mốt ký ", "x", "X (4)", " (5)"])
    }

    @Test("that cannot be written is told by its reason, and leaves nothing behind")
    func refusals() throws {
        let workbook = Workbook(title: "x", sheets: [sheet])
        #expect(throws: WritingError.noSuchPlace(path: "/khong/co/bang.xlsx")) { try WorkbookFile.write(workbook, to: "/khong/co/bang.xlsx") }
        #expect(throws: WritingError.noSuchPlace(path: folder.path)) { try WorkbookFile.write(workbook, to: folder.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        try FileManager.default.removeItem(at: folder)
    }

    @Test("takes the place of an older one")
    func replaces() throws {
        let path = folder.appendingPathComponent("bang.xlsx").path
        try WholeFile.write(Array("cũ".utf8), to: path)
        try WholeFile.write(Array("mới".utf8), to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mới")
        try FileManager.default.removeItem(at: folder)
    }
}

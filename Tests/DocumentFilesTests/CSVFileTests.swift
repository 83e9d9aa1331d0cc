import DocumentFiles
import Documents
import Testing

@Suite("A table as CSV")
struct CSVFileTests {
    private func lines(_ rows: [[Sheet.Cell]], _ titles: [String] = ["a", "b"]) -> [String] {
        let bytes = CSVFile.bytes(of: Sheet(name: "x", columns: titles.map { Sheet.Column($0, width: 9) }, rows: rows))
        return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("begins with the mark by which Excel knows UTF-8, and ends each line as the standard says")
    func mark() {
        let bytes = CSVFile.bytes(of: Sheet(name: "x", columns: [Sheet.Column("Nhiệm vụ", width: 9)]))
        #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("Nhiệm vụ\r\n".utf8))
    }

    @Test(
        "quotes what would break it",
        arguments: [
            ("một, hai", "\"một, hai\""), ("“một”", "“một”"), ("nói \"một\"", "\"nói \"\"một\"\"\""), ("hai\ndòng", "\"hai\ndòng\""), (" lề", "\" lề\""),
            ("thường", "thường"),
        ])
    func quotes(words: String, written: String) {
        #expect(lines([[.text(words), .empty]])[1] == written + ",")
    }

    @Test(
        "makes no formula of a document's words",
        arguments: [
            ("=1+1", "'=1+1"), ("+84", "'+84"), ("- Hỗ trợ", "'- Hỗ trợ"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("1=1", "1=1"), ("a-b", "a-b"),
        ])
    func formulas(words: String, written: String) {
        #expect(lines([[.text(words), .empty]])[1] == written + ",")
    }

    @Test("fills short rows and tells shares in hundredths")
    func shapes() {
        #expect(lines([[.number(3)], [.share(0.8), .text("x")]]) == ["a,b", "3,", "80%,x", ""])
    }
}

import Documents
import Testing

@testable import DocumentFiles

@Suite("Bảng trong tệp Word: columns line up whatever is merged")
struct WordTableTests {
    @Test("a row has a range for each column, and paragraphs of a cell stand on their own lines")
    func rows() async throws {
        let body = table(row(cell("TT"), cell("Nhiệm vụ"), cell("Chủ trì")), row(cell("1"), cell("Xây dựng", "ban hành"), cell("")))
        #expect(try await dump(read(WordSample(body).bytes)) == "R TT | Nhiệm vụ | Chủ trì\nR 1 | Xây dựng⏎ban hành | ")
    }

    @Test("a cell over several columns is followed by empty ones; a cell over several rows is told once")
    func merged() async throws {
        let body = table(
            row(cell("I. Chỉ tiêu", properties: "<w:gridSpan w:val=\"2\"/>"), cell("Sở Y tế", properties: "<w:vMerge w:val=\"restart\"/>")),
            row(cell("1"), cell("Tỷ lệ"), cell("", properties: "<w:vMerge/>")))
        #expect(try await dump(read(WordSample(body).bytes)) == "R I. Chỉ tiêu |  | Sở Y tế\nR 1 | Tỷ lệ | ")
    }

    @Test("a row that begins late begins with empty columns")
    func gridBefore() async throws {
        let late = "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("hai"))</w:tr>"
        #expect(try await dump(read(WordSample(table(row(cell("một"), cell("hai")), late)).bytes)) == "R một | hai\nR  | hai")
    }

    @Test("a table in a cell is part of the cell")
    func nested() async throws {
        let inner = table(row(cell("trong 1"), cell("trong 2")))
        let body = table(row("<w:tc>\(paragraph("ngoài"))\(inner)\(paragraph("sau"))</w:tc>", cell("bên")))
        #expect(try await dump(read(WordSample(body).bytes)) == "R ngoài⏎trong 1⏎trong 2⏎sau | bên")
    }

    @Test("a row that was deleted with changes tracked is gone")
    func deletedRow() async throws {
        let gone = "<w:tr><w:trPr><w:del/></w:trPr>\(cell("bỏ"))</w:tr>"
        let document = try await read(WordSample(table(row(cell("giữ")), gone, row(cell("còn")))).bytes)
        #expect(dump(document) == "R giữ\nR còn")
        #expect(document.remarks == [.trackedChangesAccepted(count: 1)])
    }

    @Test("numbers of a list count through the cells of a column")
    func numberedColumn() async throws {
        let numbered = "<w:tc><w:p><w:pPr>\(listed(1))</w:pPr></w:p></w:tc>"
        var sample = WordSample(table(row(numbered, cell("Nhiệm vụ A")), row(numbered, cell("Nhiệm vụ B"))))
        sample.numbering =
            "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1"))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        #expect(try await dump(read(sample.bytes)) == "R 1 | Nhiệm vụ A\nR 2 | Nhiệm vụ B")
    }
}

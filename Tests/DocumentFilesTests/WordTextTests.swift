import Documents
import Testing

@testable import DocumentFiles

@Suite("Tệp Word: the words of a Word file")
struct WordTextTests {
    @Test("runs join into their paragraph, and each word knows its run")
    func runs() async throws {
        let document = try await read(WordSample("<w:p>\(run("Sở "))\(run("Khoa học"))</w:p>\(paragraph("chủ trì"))").bytes, named: "kh.docx")
        #expect(document.format == .word)
        #expect(dump(document) == "P Sở Khoa học\nP chủ trì")
        let science = try #require(document.range(of: "Khoa"))
        #expect(document.places(of: science) == [.word(part: "word/document.xml", paragraph: 0, runs: 1..<2)])
        let lead = try #require(document.range(of: "chủ trì"))
        #expect(document.places(of: lead) == [.word(part: "word/document.xml", paragraph: 1, runs: 0..<1)])
    }

    @Test("tabs are blanks, line breaks stay inside the paragraph, soft hyphens go, no-break hyphens are hyphens")
    func signs() async throws {
        let body = "<w:p><w:r><w:t>Số</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:t>dòng hai</w:t><w:softHyphen/></w:r></w:p>"
        #expect(try await dump(read(WordSample(body).bytes)) == "P Số 12-KH⏎dòng hai")
    }

    @Test("entities are letters, and blanks at the ends of a text count only where the file keeps them")
    func entities() async throws {
        let body = "<w:p><w:r><w:t> KH&amp;CN &lt;&#7871;&#x1EBF;&gt; </w:t></w:r><w:r><w:t xml:space=\"preserve\"> x</w:t></w:r></w:p>"
        #expect(try await dump(read(WordSample(body).bytes)) == "P KH&CN <ếế> x")
    }

    @Test("page breaks part pages wherever they stand in a paragraph")
    func pageBreaks() async throws {
        let pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>"
        let body =
            "<w:p>\(run("một"))\(pageBreak)</w:p><w:p>\(pageBreak)</w:p><w:p>\(pageBreak)\(run("hai"))</w:p>"
            + paragraph("ba", "<w:pageBreakBefore/>") + paragraph("bốn", "<w:sectPr/>") + paragraph("năm")
        #expect(try await dump(read(WordSample(body).bytes)) == "P một⏎\n---\n---\n---\nP hai\n---\nP ba\nP bốn\n---\nP năm")
    }

    @Test("of a field only its result is printed")
    func fields() async throws {
        let body =
            "<w:p>\(run("Trang "))<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("7"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        #expect(try await dump(read(WordSample(body).bytes)) == "P Trang 7")
    }

    @Test("a field that never ends does not swallow the paragraphs behind it")
    func openField() async throws {
        let body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>\(paragraph("Nhiệm vụ"))"
        #expect(try await dump(read(WordSample(body).bytes)) == "P \nP Nhiệm vụ")
    }

    @Test("content controls, links and smart tags are only wrappers")
    func wrappers() async throws {
        let body =
            "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(paragraph("trong khung"))</w:sdtContent></w:sdt>"
            + "<w:p><w:hyperlink>\(run("liên kết"))</w:hyperlink><w:smartTag>\(run(" thẻ"))</w:smartTag></w:p>"
        #expect(try await dump(read(WordSample(body).bytes)) == "P trong khung\nP liên kết thẻ")
    }

    @Test("tracked changes are read as accepted, and told")
    func trackedChanges() async throws {
        let body =
            "<w:p>\(run("hạn "))<w:del><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins>\(run("31/7"))</w:ins></w:p>"
            + "<w:p><w:moveFrom>\(run("chỗ cũ"))</w:moveFrom>\(run("còn lại"))</w:p>"
        let document = try await read(WordSample(body).bytes)
        #expect(dump(document) == "P hạn 31/7\nP còn lại")
        #expect(document.remarks == [.trackedChangesAccepted(count: 3)])
    }

    @Test("a deleted paragraph end joins two paragraphs, and a deleted paragraph leaves nothing")
    func deletedEnds() async throws {
        let deleted = "<w:rPr><w:del/></w:rPr>"
        let gone = "<w:p><w:pPr>\(deleted)</w:pPr><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>"
        let body = paragraph("một ", deleted) + paragraph("câu") + gone + paragraph("hết")
        #expect(try await dump(read(WordSample(body).bytes)) == "P một câu\nP hết")
    }

    @Test("hidden words are left out, and told")
    func hidden() async throws {
        var sample = WordSample(
            "<w:p>\(run("thấy"))\(run("ẩn", "<w:vanish/>"))\(run("ẩn", "<w:rStyle w:val=\"An\"/>"))\(run(" được", "<w:vanish w:val=\"0\"/>"))</w:p>")
        sample.styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>"
        let document = try await read(sample.bytes)
        #expect(dump(document) == "P thấy được")
        #expect(document.remarks == [.hiddenContentLeftOut(count: 2)])
    }

    @Test("page headers, footnotes and text boxes stand aside, each text box once")
    func asides() async throws {
        let box = "<w:txbxContent>\(paragraph("hộp chữ"))</w:txbxContent>"
        let drawing =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        var sample = WordSample("<w:p>\(run("trước"))\(drawing)\(run(" sau"))</w:p>\(paragraph("tiếp"))")
        sample.header = paragraph("đầu trang")
        sample.footnotes =
            "<w:footnote w:type=\"separator\" w:id=\"0\">\(paragraph("vạch"))</w:footnote><w:footnote w:id=\"1\">\(paragraph("chú thích"))</w:footnote>"
        let document = try await read(sample.bytes)
        #expect(dump(document) == "A đầu trang\nP trước sau\nA hộp chữ\nP tiếp\nA chú thích")
        let note = try #require(document.range(of: "chú thích"))
        #expect(document.places(of: note) == [.word(part: "word/footnotes.xml", paragraph: 1, runs: 0..<1)])
    }

    @Test("a symbol of a symbol font is told as Unicode")
    func symbols() async throws {
        let body = "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t></w:r></w:p>"
        #expect(try await dump(read(WordSample(body).bytes)) == "P ≥95%")
    }

    @Test("the prefix of the elements does not matter")
    func otherPrefix() async throws {
        let body = "<ns0:document><ns0:body><ns0:p><ns0:r><ns0:t>chữ</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>"
        let bytes = ZipSample.bytes([("word/document.xml", body)])
        #expect(try await dump(read(bytes)) == "P chữ")
    }
}

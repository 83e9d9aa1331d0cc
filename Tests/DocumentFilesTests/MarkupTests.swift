import Documents
import Testing

@testable import DocumentFiles

@Suite("HTML và Markdown: pages and notes")
struct MarkupTests {
    @Test("blocks are paragraphs, inline tags are nothing, scripts and comments are gone")
    func htmlBlocks() async throws {
        let page =
            "<!DOCTYPE html><html><head><title>Tựa</title><style>p{}</style></head><body><h1>KẾ   HOẠCH</h1><!-- <p>x</p> --><p>Sở <b>Y</b>\n tế<br/>chủ trì</p>"
            + "<script>if (a < b) document.write('<p>không</p>')</script><div>5 &lt; 7 &amp; &#7871;&nbsp;x</div></body></html>"
        let document = try await read(page, named: "trang.docx")
        #expect(document.format == .html)
        #expect(dump(document) == "P KẾ HOẠCH\nP Sở Y tế⏎chủ trì\nP 5 < 7 & ế\u{A0}x")
    }

    @Test("items carry their markers")
    func htmlLists() async throws {
        let page = "<html><body><ol start=\"3\"><li>ba<li>bốn</ol><ul><li>gạch</li></ul><ol type=\"a\"><li>chữ</li></ol></body></html>"
        #expect(try await dump(read(page)) == "P 3. ba\nP 4. bốn\nP - gạch\nP a. chữ")
    }

    @Test("tables keep their columns under merged cells, and a table in a cell is part of it")
    func htmlTables() async throws {
        let page =
            "<html><table><tr><td rowspan=\"2\">1<td colspan=2>Nhiệm vụ<tr><td><p>a</p><p>b</p></td><td><table><tr><td>trong</td></tr></table></td></tr></table><p>sau</p></html>"
        #expect(try await dump(read(page)) == "R 1 | Nhiệm vụ | \nR  | a⏎b | trong\nP sau")
    }

    @Test("tags that never close lose no words")
    func brokenHTML() async throws {
        #expect(try await dump(read("<html><body><p>một <b>hai<table><tr><td>ba < bốn <i")) == "P một hai\nR ba < bốn <i")
    }

    @Test("Markdown keeps its text as it is and tells headings, items and tables")
    func markdown() async throws {
        let text = "# KẾ HOẠCH\n\nCăn cứ Luật\ntổ chức;\n- một\n- hai\n\n| TT | Chủ trì |\n|---|:--|\n| 1 | **Sở Y tế** |\n"
        let document = try await read(text)
        #expect(document.format == .markdown)
        #expect(document.text.bytes == Array(text.utf8))
        #expect(dump(document) == "P # KẾ HOẠCH\nP Căn cứ Luật⏎tổ chức;\nP - một\nP - hai\nR TT | Chủ trì\nR 1 | **Sở Y tế**")
    }

    @Test("a text with a heading sign somewhere is still a plain text")
    func notMarkdown() async throws {
        #expect(try await read("Kế hoạch # 5\n- một\n- hai\n").format == .text)
    }
}

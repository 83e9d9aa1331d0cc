import Documents
import Testing

@testable import DocumentFiles

@Suite("Tệp cũ: what LibreOffice converts for us", .enabled(if: Installed.libreOffice, "libreoffice-writer-nogui is not installed"), .serialized)
struct ConversionTests {
    @Test("a rich text file is read as Word prints it")
    func richText() async throws {
        let document = try await read("{\\rtf1\\ansi\\ansicpg1252 K\\u7871? ho\\u7841?ch\\par Nhi\\u7879?m v\\u7909?\\par}", named: "cu.doc")
        #expect(document.format == .word)
        #expect(dump(document).hasPrefix("P Kế hoạch\nP Nhiệm vụ"))
    }

    @Test("an OpenDocument text is read with its tables")
    func openDocument() async throws {
        let spaces =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        let cell = { (text: String) in "<table:table-cell><text:p>\(text)</text:p></table:table-cell>" }
        let body =
            "<text:p>Kế hoạch</text:p><table:table table:name=\"A\"><table:table-column table:number-columns-repeated=\"2\"/>"
            + "<table:table-row>\(cell("1"))\(cell("Sở Y tế"))</table:table-row></table:table>"
        let content =
            "<?xml version=\"1.0\"?><office:document-content \(spaces) office:version=\"1.2\"><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
        let manifest =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" "
            + "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
        let parts = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("META-INF/manifest.xml", manifest)]
        let bytes = ZipSample.bytes(parts.map { ($0.0, Array($0.1.utf8)) }, stored: true)
        #expect(try await dump(read(bytes)).hasPrefix("P Kế hoạch\nR 1 | Sở Y tế"))
    }
}

import Foundation

/// Makes a PDF in memory: words and rulings at places given in points from the upper left corner.
struct PDFSample {
    struct Word {
        var text: String
        var left: Double
        var top: Double
    }

    struct Page {
        var words: [Word] = []
        /// Thin black rectangles: left, top, width, height.
        var strokes: [(Double, Double, Double, Double)] = []
        /// A grey picture over the whole page: width, height, dots.
        var picture: (width: Int, height: Int, dots: [UInt8])?
    }

    /// Which letters the text layer tells for the glyphs on the page.
    enum Layer {
        /// Every letter of Unicode; the glyphs are drawn by whatever font there is.
        case sound
        /// Plain ASCII, drawn by Helvetica.
        case plain
        /// ASCII drawn by Helvetica, but told as private characters.
        case wrong
    }

    var pages: [Page]
    var layer = Layer.sound
    var needsPassword = false
    /// The paper lies on its side.
    var isBroad = false

    init(_ pages: [Page]) {
        self.pages = pages
    }

    /// A page with one line of text under the other.
    static func lines(_ lines: [String], left: Double = 80) -> Page {
        Page(words: lines.enumerated().map { Word(text: $0.element, left: left, top: 80 + 20 * Double($0.offset)) })
    }

    var bytes: [UInt8] {
        var objects: [[UInt8]] = []
        let pageIds = pages.indices.map { 10 + 3 * $0 }
        objects.append(object(1, "<< /Type /Catalog /Pages 2 0 R >>"))
        objects.append(object(2, "<< /Type /Pages /Count \(pages.count) /Kids [\(pageIds.map { "\($0) 0 R" }.joined(separator: " "))] >>"))
        objects += fonts
        for (page, id) in zip(pages, pageIds) { objects += self.objects(page, id) }
        return file(objects)
    }

    private var fonts: [[UInt8]] {
        switch layer {
        case .sound:
            [
                object(3, "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"),
                object(
                    4,
                    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>"
                ),
                stream(5, "", Array(map(to: "0000").utf8)),
            ]
        case .plain: [object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")]
        case .wrong:
            [
                object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>"),
                stream(5, "", Array(map(to: "E000", bytes: 1).utf8)),
            ]
        }
    }

    private func map(to first: String, bytes: Int = 2) -> String {
        let (low, high) = bytes == 2 ? ("<0000>", "<FFFF>") : ("<21>", "<7E>")
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange \(bytes == 2 ? low : "<00>") "
            + "\(bytes == 2 ? high : "<FF>") endcodespacerange 1 beginbfrange \(low) \(high) <\(first)> endbfrange endcmap end end"
    }

    private func objects(_ page: Page, _ id: Int) -> [[UInt8]] {
        let picture = page.picture.map { _ in "/XObject << /Im \(id + 2) 0 R >>" } ?? ""
        let head =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(isBroad ? "842 595" : "595 842")] /Contents \(id + 1) 0 R /Resources << /Font << /F 3 0 R >> \(picture) >> >>"
        var objects = [object(id, head), stream(id + 1, "", Array(content(page).utf8))]
        if let picture = page.picture {
            let facts = "/Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) /ColorSpace /DeviceGray /BitsPerComponent 8"
            objects.append(stream(id + 2, facts, picture.dots))
        }
        return objects
    }

    private func content(_ page: Page) -> String {
        var content = page.picture == nil ? "" : "q \(isBroad ? "842 0 0 595" : "595 0 0 842") 0 0 cm /Im Do Q\n"
        for (left, top, width, height) in page.strokes { content += "\(left) \(842 - top - height) \(width) \(height) re f\n" }
        for word in page.words { content += "BT /F 12 Tf \(word.left) \(842 - word.top - 10) Td \(encoded(word.text)) Tj ET\n" }
        return content
    }

    private func encoded(_ text: String) -> String {
        guard layer == .sound else { return "(\(text.replacing("(", with: "\\(").replacing(")", with: "\\)")))" }
        return "<" + text.utf16.map { String(format: "%04X", Int($0)) }.joined() + ">"
    }

    private func object(_ id: Int, _ body: String) -> [UInt8] { Array("\(id) 0 obj\n\(body)\nendobj\n".utf8) }

    private func stream(_ id: Int, _ facts: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("\(id) 0 obj\n<< \(facts) /Length \(bytes.count) >>\nstream\n".utf8) + bytes + Array("\nendstream\nendobj\n".utf8)
    }

    private func file(_ objects: [[UInt8]]) -> [UInt8] {
        var bytes = Array("%PDF-1.5\n".utf8)
        var places: [Int: Int] = [:]
        for object in objects {
            places[Int(String(decoding: object.prefix { $0 != 0x20 }, as: UTF8.self)) ?? 0] = bytes.count
            bytes += object
        }
        let start = bytes.count
        let size = (places.keys.max() ?? 0) + 1
        let table = (0..<size).map { id in places[id].map { String(format: "%010d 00000 n \n", $0) } ?? "0000000000 65535 f \n" }.joined()
        let junk = String(repeating: "41", count: 32)
        let lock = needsPassword ? "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(junk)> /U <\(junk)> /P -4 >> /ID [<41> <41>]" : ""
        return bytes + Array("xref\n0 \(size)\n\(table)trailer\n<< /Size \(size) /Root 1 0 R \(lock) >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}

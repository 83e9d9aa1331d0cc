import Documents
import Testing

@testable import DocumentFiles

/// A generator with a seed that can be printed.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Tệp hỏng bất kỳ: any bytes end in a document or a refusal")
struct MutationTests {
    private static let seed = UInt64.random(in: 0..<1_000_000)

    /// Changes bytes here and there: turned over, taken out, doubled, replaced by signs that mean something.
    private func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes[place] = Array("<>/\"&;=".utf8).randomElement(using: &random) ?? 0
            default: bytes.removeSubrange(end...)
            }
        }
        return bytes
    }

    /// Reads mutants and holds that each range of what was read lies in its text.
    private func hold(_ bytes: [UInt8], times: Int, _ wrap: ([UInt8]) -> [UInt8] = { $0 }) async throws {
        print("seed \(Self.seed)")
        var random = Seeded(state: Self.seed)
        for _ in 0..<times {
            let mutant = wrap(mutate(bytes, &random))
            let file = try TemporaryFile(mutant)
            do throws(DocumentFileError) {
                let document = try await DocumentFile.read(path: file.path)
                #expect(isWhole(document), "seed \(Self.seed)")
            } catch {
                #expect(!error.sentence.isEmpty)
            }
        }
    }

    private func isWhole(_ document: Document) -> Bool {
        var end = 0
        let ranges = document.blocks.flatMap { block in
            switch block {
            case .line(let range), .paragraph(let range), .aside(let range): [range]
            case .row(let cells): cells
            case .pageBreak: [Range<Int>]()
            }
        }
        for range in ranges {
            guard range.lowerBound >= end, range.upperBound <= document.text.bytes.count else { return false }
            end = range.upperBound
        }
        let marks = document.anchors.sorted.map(\.byte)
        return marks == marks.sorted() && DecodedText.isUTF8(document.text.bytes)
    }

    private var word: WordSample {
        let box = "<w:r><w:pict><v:textbox><w:txbxContent>\(paragraph("hộp"))</w:txbxContent></v:textbox></w:pict></w:r>"
        var sample = WordSample(
            paragraph("Nhiệm vụ &amp; giải pháp", listed(1)) + table(row(cell("1"), cell("Sở", properties: "<w:gridSpan w:val=\"2\"/>"))) + "<w:p>\(box)</w:p>")
        sample.numbering =
            "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "upperRoman", "%1."))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        return sample
    }

    @Test("Word files, packed bytes")
    func packedWord() async throws {
        try await hold(word.bytes, times: 300)
    }

    @Test("Word files, the text part")
    func wordPart() async throws {
        try await hold(Array("<w:document><w:body>\(word.body)</w:body></w:document>".utf8), times: 400) { ZipSample.bytes([("word/document.xml", $0)]) }
    }

    @Test("workbooks, the sheet part")
    func sheetPart() async throws {
        let sheet =
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>một</t></is></c><c r=\"C1\" s=\"0\"><v>45838.5</v></c></row></sheetData></worksheet>"
        let workbook = Array("<workbook><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>".utf8)
        let relations = Array("<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"s.xml\"/></Relationships>".utf8)
        let styles = Array("<styleSheet><cellXfs><xf numFmtId=\"22\"/></cellXfs></styleSheet>".utf8)
        try await hold(Array(sheet.utf8), times: 300) {
            ZipSample.bytes([("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations), ("xl/styles.xml", styles), ("xl/s.xml", $0)])
        }
    }

    @Test("pages of HTML")
    func html() async throws {
        let page =
            "<html><body><p>một &amp; <b>hai</b></p><table><tr><td rowspan=2>a</td><td colspan='3'>b</td></tr><tr><td>c</td></tr></table><ol start=4><li>x</ol></body></html>"
        try await hold(Array(page.utf8), times: 400)
    }

    @Test("texts and Markdown")
    func text() async throws {
        try await hold(Array("# Kế hoạch\n\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n- một\n\n## Hai\n\u{FEFF}ế\r\n".utf8), times: 300)
    }

    @Test("PDF", .enabled(if: Installed.poppler, "poppler-utils is not installed"))
    func pdf() async throws {
        let page = PDFSample.lines((1...12).map { "Nhiệm vụ số \($0) giao Sở Khoa học và Công nghệ chủ trì" })
        var random = Seeded(state: Self.seed)
        var limits = Limits()
        limits.picturePages = 0
        print("seed \(Self.seed)")
        for _ in 0..<60 {
            let file = try TemporaryFile(mutate(PDFSample([page]).bytes, &random))
            do throws(DocumentFileError) {
                #expect(isWhole(try await DocumentFile.read(path: file.path, limits: limits)))
            } catch {
                #expect(!error.sentence.isEmpty)
            }
        }
    }
}

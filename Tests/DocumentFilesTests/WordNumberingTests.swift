import Documents
import Testing

@testable import DocumentFiles

@Suite("Đánh số tự động: numbers that Word prints but does not store")
struct WordNumberingTests {
    private let plan =
        "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%2."))\(level(2, "lowerLetter", "%3)"))"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"

    private func numbers(_ paragraphs: [String], numbering: String, styles: String? = nil) async throws -> String {
        var sample = WordSample(paragraphs.joined())
        sample.numbering = numbering
        sample.styles = styles
        return try await dump(read(sample.bytes))
    }

    @Test("I. 1. a) as a plan counts; a higher level begins the lower ones anew")
    func levels() async throws {
        let places = [0, 1, 2, 2, 1, 0, 1].map { paragraph("x", listed(1, $0)) }
        #expect(try await numbers(places, numbering: plan) == "P I. x\nP 1. x\nP a) x\nP b) x\nP 2. x\nP II. x\nP 1. x")
    }

    @Test("1.1. shows the numbers of the levels above it, in Arabic digits where the list asks for it")
    func composed() async throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"3\">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%1.%2.", more: "<w:isLgl/>"))</w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"
        let places = [0, 0, 1, 1].map { paragraph("x", listed(5, $0)) }
        #expect(try await numbers(places, numbering: numbering) == "P I. x\nP II. x\nP 2.1. x\nP 2.2. x")
    }

    @Test("lists with one definition count on together; a start of its own begins a list anew")
    func instances() async throws {
        let more =
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
        let places = [1, 2, 3, 3].map { paragraph("x", listed($0)) }
        #expect(try await numbers(places, numbering: plan + more) == "P I. x\nP II. x\nP I. x\nP II. x")
    }

    @Test("a style brings its list and level with it; a paragraph may leave the list")
    func styles() async throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "Điều %1.", more: "<w:pStyle w:val=\"Dieu\"/>"))"
            + "\(level(1, "decimal", "%2.", more: "<w:pStyle w:val=\"Khoan\"/>"))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Khoan\"><w:basedOn w:val=\"Dieu\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        let article = paragraph("Phạm vi", "<w:pStyle w:val=\"Dieu\"/>")
        let clause = paragraph("khoản", "<w:pStyle w:val=\"Khoan\"/>")
        let outside = paragraph("ngoài", "<w:pStyle w:val=\"Dieu\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let text = try await numbers([article, clause, clause, outside, article], numbering: numbering, styles: styles)
        #expect(text == "P Điều 1. Phạm vi\nP 1. khoản\nP 2. khoản\nP ngoài\nP Điều 2. Phạm vi")
    }

    @Test("a bullet is a dash; plus and star stay", arguments: [("\u{F0B7}", "-"), ("-", "-"), ("–", "-"), ("o", "-"), ("+", "+"), ("*", "*")])
    func bullets(sign: String, printed: String) async throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "bullet", sign))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        #expect(try await numbers([paragraph("x", listed(1))], numbering: numbering) == "P \(printed) x")
    }

    @Test("former properties of a paragraph number nothing")
    func formerProperties() async throws {
        let former = "<w:pPrChange><w:pPr>\(listed(1))</w:pPr></w:pPrChange>"
        #expect(try await numbers([paragraph("x", former)], numbering: plan) == "P x")
    }

    @Test(
        "letters go on as aa, bb; Roman numbers as they should",
        arguments: [("lowerLetter", 27, "aa"), ("upperLetter", 2, "B"), ("upperRoman", 14, "XIV"), ("decimalZero", 7, "07")])
    func shapes(format: String, number: Int, printed: String) {
        #expect(NumberShape.printed(number, format: format) == printed)
    }
}

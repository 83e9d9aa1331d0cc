import Documents
import Testing

@Suite("The text of a document")
struct SourceTextTests {
    @Test(
        "tells byte ranges in code points",
        arguments: [
            ("Sở Tài chính", "Tài", 3..<6),
            ("a\u{301}b", "b", 2..<3),
            ("đđđđ", "đđ", 0..<2),
        ])
    func scalars(text: String, words: String, expected: Range<Int>) throws {
        let found = try #require(text.utf8.firstRange(of: words.utf8))
        let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
        let source = SourceText(text)
        #expect(source.scalars(in: start..<(start + words.utf8.count)) == expected)
        #expect(source.words(in: start..<(start + words.utf8.count)) == words)
    }

    @Test("counts code points beyond its marks as a plain count does")
    func longText() {
        let text = String(repeating: "Kế hoạch số 15 của Uỷ ban\n", count: 400)
        let source = SourceText(text)
        var scalars = 0
        for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
            #expect(source.scalarOffset(ofByte: offset) == scalars)
            scalars += 1
        }
        #expect(source.scalarOffset(ofByte: text.utf8.count) == scalars)
    }
}

import HTML
import Testing

/// What a piece of page is as text.
func written(_ work: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    work(&page)
    return String(decoding: page.finish(), as: UTF8.self)
}

@Suite("Words of a document in a page")
struct EscapingTests {
    @Test("never open an element", arguments: ["<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", "<!-- ", "]]>", "<"])
    func noElement(words: String) {
        let page = written { $0.element(.p, text: words) }
        #expect(page.dropFirst(3).dropLast(5).allSatisfy { $0 != "<" && $0 != ">" })
    }

    @Test("never leave the quotes of an attribute", arguments: ["\" onclick=\"alert(1)", "' onclick='alert(1)", "\"><script>", "a\"b'c"])
    func noAttribute(words: String) {
        let page = written { $0.element(.p, .title(words)) { _ in } }
        #expect(page.filter { $0 == "\"" }.count == 2)
        #expect(!page.contains("'"))
        #expect(page.filter { $0 == "<" }.count == 2)
    }

    @Test("are read back as they were, whatever they hold")
    func roundTrip() {
        var random = Dice(seed: 20_260_112)
        for _ in 0..<500 {
            let words = random.words()
            let page = written { $0.text(words) }
            #expect(unescaped(page) == words, "seed 20260112")
            #expect(!page.utf8.contains { "<>".utf8.contains($0) })
        }
    }

    @Test("keep their letters and marks")
    func vietnamese() {
        #expect(written { $0.text("Ủy ban nhân dân & “Sở” 5 < 6") } == "Ủy ban nhân dân &amp; “Sở” 5 &lt; 6")
    }

    @Test("keep the form feeds that part the pages of a plain text, as white space")
    func formFeed() {
        #expect(written { $0.text("một\u{C}hai\u{B}ba\rbốn") } == "một\u{C}hai\nba\nbốn")
    }

    @Test("show forbidden control signs as the sign of something lost")
    func control() {
        #expect(written { $0.text("a\u{0}b\u{8}c\td") } == "a\u{FFFD}b\u{FFFD}c\td")
    }

    private func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

/// Made-up words full of signs that mean something in HTML; the same for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33 ^ state << 31
    }

    mutating func words() -> String {
        let pieces = ["<", ">", "&", "\"", "'", "&lt;", "&amp;", "ệ", "Sở ", "a", "=", "/", "\n", "script", "😀"]
        let count = Int.random(in: 0...30, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}

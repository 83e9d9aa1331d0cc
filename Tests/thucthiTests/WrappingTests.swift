import Testing

@testable import thucthi

@Suite("Words on a terminal")
struct WrappingTests {
    @Test(
        "take a column for each letter, however its marks are written",
        arguments: [
            ("Kế hoạch", 8), ("Kế hoạch", 8), ("nghiệm", 6), ("a\u{200B}b", 2), ("技術", 4), ("", 0),
        ])
    func columns(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test("are broken between words, never wider than the window")
    func wraps() {
        #expect(Wrapping.lines(of: "Sở Khoa học và Công nghệ", width: 11) == ["Sở Khoa học", "và Công", "nghệ"])
        #expect(Wrapping.lines(of: "  hai   chỗ\ntrống ", width: 80) == ["hai chỗ trống"])
        #expect(Wrapping.lines(of: "", width: 10).isEmpty)
    }

    @Test("that are longer than a line are cut")
    func cuts() {
        #expect(Wrapping.lines(of: "a bcdefgh i", width: 3) == ["a", "bcd", "efg", "h i"])
    }

    @Test("of a document never steer the terminal", arguments: ["\u{1B}[31mđỏ", "a\u{7}b", "\u{9B}2J", "\u{202E}txt.exe"])
    func harmless(words: String) {
        #expect(words.printable.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 1)
        var text = TreeText(terminal: .plain)
        text.add(words)
        #expect(text.lines == [words.printable])
    }

    @Test("have colour only on a terminal that wants it")
    func colour() {
        #expect(!Terminal.of(-1, environment: [:]).showsColour)
        #expect(Terminal.of(-1, environment: ["COLUMNS": "60"]).columns == 60)
        #expect(Terminal.of(-1, environment: ["COLUMNS": "400"]).columns == Terminal.widest)
        #expect(Ink.lead.paint("Sở", on: .plain) == "Sở")
        #expect(Ink.lead.paint("Sở", on: Terminal(columns: 80, showsColour: true, isTerminal: true)) == "\u{1B}[34mSở\u{1B}[0m")
    }
}

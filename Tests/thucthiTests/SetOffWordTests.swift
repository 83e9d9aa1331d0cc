import Testing

@testable import thucthi

@Suite("Words set off in what was found")
struct SetOffWordTests {
    private static let colourful = Terminal(columns: 80, showsColour: true, isTerminal: true)

    @Test("are set off where a mark lies, and nowhere else")
    func marked() {
        let words = SetOffWord.words(of: "Số 12/KH-UBND mới", marks: [5..<7, 16..<21])
        #expect(words.map(\.text) == ["Số", "12/KH-UBND", "mới"])
        let bold = { (text: String) in "\u{1B}[1m\(text)\u{1B}[0m" }
        #expect(words.map { $0.painted(on: Self.colourful) } == ["Số", bold("12") + "/KH-UBND", bold("mới")])
    }

    @Test("are plain where the terminal shows no colour, and steer nothing")
    func plain() {
        let words = SetOffWord.words(of: "a\u{1B}[1m  b\n c", marks: [0..<1])
        #expect(words.map { $0.painted(on: .plain) } == ["a\u{FFFD}[1m", "b", "c"])
    }
}

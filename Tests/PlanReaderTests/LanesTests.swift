import Documents
import Testing

@testable import PlanReader

@Suite("Lanes: pure work on all cores at once")
struct LanesTests {
    @Test("pieces cover every place once and come back in their order", arguments: [0, 1, 255, 256, 257, 5_000])
    func pieces(count: Int) {
        #expect(Lanes.map(count) { Array($0) }.flatMap { $0 } == Array(0..<count))
    }

    @Test("answers stand in the order of the questions, whoever is done first")
    func order() {
        let answers = Lanes.each(64) { index in (0..<(64 - index) * 1_000).reduce(index) { sum, _ in sum } }
        #expect(answers == Array(0..<64))
    }

    @Test("a line knows of the blank line and of the new page before it, wherever the pieces begin")
    func borders() {
        let text = Array("Mục\n".utf8)
        var blocks: [Block] = []
        for number in 0..<1_000 {
            if number % 3 == 1 { blocks.append(.line(0..<0)) }
            if number % 5 == 2 { blocks.append(.pageBreak) }
            blocks.append(.line(0..<4))
        }
        let lines = LineCutter.cut(Document(name: "", format: .text, text: SourceText(validated: text), blocks: blocks))
        #expect(lines.count == 1_000)
        #expect(lines.indices.allSatisfy { lines[$0].blankBefore == ($0 % 3 == 1) && lines[$0].pageBefore == ($0 % 5 == 2) })
    }
}

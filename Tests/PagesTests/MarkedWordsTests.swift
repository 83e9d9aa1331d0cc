import Documents
import Planning
import Testing

@testable import Pages

@Suite("Marks in the words of a document")
struct MarkedWordsTests {
    private func html(_ text: String, _ marks: [Mark]) -> String {
        let source = SourceText(text)
        return written(MarkedWords(text: source, range: 0..<source.bytes.count, marks: marks.sorted(by: Mark.isOutside), findings: [])).joined(separator: "\n")
    }

    private func field(_ field: TaskField, _ range: Range<Int>, tasks: [Int] = [0]) -> Mark {
        Mark(range: range, meaning: .field(field, tasks: tasks), id: "\(field.rawValue)")
    }

    @Test("stand inside the task that they belong to, and lead to its card")
    func inside() {
        let marks = [Mark(range: 0..<10, meaning: .task(0), id: "v1"), field(.lead, 3..<6)]
        #expect(
            html("abcdefghij", marks) == """
                <span id="v1" class="task k1"><a href="#t1" class="number" aria-label="Nhiệm vụ 1">1</a>\
                <a href="#t1" tabindex="-1" draggable="false">abc</a>\
                <mark id="lead" class="lead" title="chủ trì – nhiệm vụ 1"><a href="#t1" tabindex="-1" draggable="false">def</a></mark>\
                <a href="#t1" tabindex="-1" draggable="false">ghij</a></span>
                """)
    }

    @Test("that cross are cut, and each name stands once")
    func crossing() {
        let page = html("abcdefghij", [field(.lead, 0..<6), field(.deadline, 4..<10)])
        #expect(wrongNesting(page) == nil)
        #expect(page.components(separated: "id=\"deadline\"") == 1)
        #expect(page.components(separated: "class=\"deadline\"") == 2)
    }

    @Test("of a finding about many places are not underlined, but light up with it")
    func spread() {
        let places = Citation((0..<5).map { ($0 * 2)..<($0 * 2 + 1) })
        let findings = [places, Citation([0..<4])].map { Finding(code: "X", severity: .warning, message: "x", citation: $0) }
        let looks = findings.indices.map { index in
            let mark = Mark(range: 0..<1, meaning: .finding(index), id: nil)
            return written(MarkedWords(text: SourceText("abcdefghij"), range: 0..<10, marks: [mark], findings: findings))[0]
        }
        #expect(looks[0].hasPrefix("<span class=\"found spread x1\""))
        #expect(looks[1].hasPrefix("<span class=\"found warning x2\""))
    }

    @Test("in a heading lead to the first of the tasks that they speak for")
    func shared() {
        #expect(html("abc", [field(.lead, 0..<3, tasks: [4, 5, 6])]).contains("title=\"chủ trì – 3 nhiệm vụ, từ 5 đến 7\"><a href=\"#t5\""))
    }

    @Test("nest and lose no word, however they overlap")
    func anyOverlap() {
        var random = Dice(seed: 7)
        let text = "Sở Công Thương <chủ trì> & hoàn thành trước 14/12/2026"
        let length = text.utf8.count
        for round in 0..<400 {
            let starts =
                Array(text.utf8.indices).filter { text.utf8[$0] & 0xC0 != 0x80 }.map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } + [length]
            let marks = (0..<Int.random(in: 1...7, using: &random)).map { number -> Mark in
                let ends = [starts.randomElement(using: &random) ?? 0, starts.randomElement(using: &random) ?? 0].sorted()
                let meaning: Mark.Meaning = number % 3 == 0 ? .task(number) : .field(TaskField.allCases[number % 5], tasks: [number])
                return Mark(range: ends[0]..<ends[1], meaning: meaning, id: "m\(number)")
            }
            let page = html(text, marks.filter { !$0.range.isEmpty })
            #expect(wrongNesting(page) == nil, "seed 7, round \(round)")
            #expect(wordsOnly(page.removingNumbers) == text, "seed 7, round \(round)")
        }
    }
}

extension String {
    /// How often a piece stands in it.
    fileprivate func components(separated piece: String) -> Int { ranges(of: piece).count }

    /// Without the numbers that stand before tasks.
    fileprivate var removingNumbers: String { replacing(/<a [^>]*class="number"[^>]*>\d+<\/a>/, with: "") }
}

/// Random numbers that are the same for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33 ^ state << 31
    }
}

import Documents
import PlanReader
import Planning
import Testing

@Suite("Words that the machine reading was not sure of")
struct DoubtfulWordsTests {
    private let sample = PlanSample("scanned", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\n2. Sở Y tế kiểm tra thuốc.")

    /// The document as a scan: each word a mark, with the sureness that is told for it.
    private func findings(_ sureness: [String: Int], pageOf: (String) -> Int = { _ in 1 }) throws -> [Finding] {
        var anchors: [Anchors.Anchor] = []
        var byte = 0
        for word in sample.text.split(separator: " ", omittingEmptySubsequences: false) {
            let name = word.trimming
            anchors.append(
                Anchors.Anchor(byte: byte, spot: .word(page: pageOf(name), box: Box(left: 0, top: 0, right: 1, bottom: 1), confidence: sureness[name] ?? 96)))
            byte += word.utf8.count + 1
        }
        let reading = try PlanSample.reader().read(PlanSample.document(sample.text, anchors: Anchors(sorted: anchors)))
        return reading.findings.filter { $0.code == "doubtful-words" }
    }

    @Test("are found below the threshold", arguments: [["soát": 12], ["soát": 59, "quỹ": 40], ["thuốc": 0, "tra": 33, "rà": 58]])
    func found(sureness: [String: Int]) throws {
        let found = try findings(sureness)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("\(sureness.count) từ") == true)
    }

    @Test("are not found at or above it, or where only signs stand", arguments: [["soát": 60], ["soát": 99], ["-": 5]])
    func notFound(sureness: [String: Int]) throws {
        #expect(try findings(sureness).isEmpty)
    }

    @Test("are told page by page")
    func pages() throws {
        let found = try findings(["soát": 12, "thuốc": 12]) { $0 == "thuốc" ? 2 : 1 }
        #expect(found.map(\.message).map { $0.contains("trang 1") } == [true, false])
    }
}

extension Substring {
    /// Without what a line break and a full stop add to it.
    fileprivate var trimming: String { String(split(whereSeparator: { "\n.;:".contains($0) }).first ?? "") }
}

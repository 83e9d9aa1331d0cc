import Testing

@testable import Planning

@Suite("Parts that a text names by their labels")
struct PartReferencesTests {
    @Test(
        "are told by their paths",
        arguments: [
            ("các nhiệm vụ tại mục II.3", ["II.3"]),
            ("theo mục 2 phần II của Kế hoạch", ["II.2"]),
            ("điểm a khoản 2 Điều 3", ["3.2.a"]),
            ("điểm a, b khoản 2, Điều 3 Nghị quyết", ["3.2.a", "3.2.b"]),
            ("mục II.1, II.2 và II.3", ["II.1", "II.2", "II.3"]),
            ("khoản 4 Điều 1 và khoản 2 Điều 7", ["1.4", "7.2"]),
            ("đạt điểm cao, có mục tiêu rõ", []),
            ("không nói gì", []),
        ])
    func paths(text: String, paths: [String]) {
        #expect(PartReferences.paths(in: PrintedWords(text)) == paths)
    }
}

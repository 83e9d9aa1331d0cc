import Foundation
import PlanReader
import Planning
import Testing

@Suite("The guide to the findings")
struct FindingGuideTests {
    private static func guide() throws -> String {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        return try String(contentsOf: root.appending(path: "docs/huong-dan/ket-qua-soat.md"), encoding: .utf8)
    }

    @Test("has a chapter for each kind, with its severity", arguments: FindingRules.kinds)
    func documented(kind: FindingKind) throws {
        let chapters = try Self.guide().components(separatedBy: "\n### ")
        let chapter = try #require(chapters.first { $0.hasPrefix("`\(kind.code)`") })
        let word =
            switch kind.severity {
            case .serious: "lỗi nghiêm trọng"
            case .warning: "cảnh báo"
            case .note: "lưu ý"
            }
        #expect(chapter.contains("**Mức:** \(word)"))
        #expect(chapter.contains("**Nghĩa là:**"))
        #expect(chapter.contains("**Cách xử lý:**"))
    }

    @Test("speaks of no kind that there is not")
    func nothingElse() throws {
        let codes = try Self.guide().components(separatedBy: "\n### `").dropFirst().compactMap { $0.split(separator: "`").first.map(String.init) }
        #expect(Set(codes) == Set(FindingRules.kinds.map(\.code)))
    }

    @Test("no code is given to two kinds")
    func unique() {
        #expect(Set(FindingRules.kinds.map(\.code)).count == FindingRules.kinds.count)
    }
}

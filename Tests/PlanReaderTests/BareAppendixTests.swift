import Documents
import Planning
import Testing

@testable import PlanReader

@Suite("Phụ lục không tên: an appendix that came without its document")
struct BareAppendixTests {
    @Test("has no title where none is printed, instead of an empty one that quotes nothing")
    func untitled() throws {
        let lines = ["PHỤ LỤC I", "1. Xây dựng kho dữ liệu dùng chung, hoàn thành trước ngày 30/6/2026;", "2. Tập huấn cán bộ."]
        let text = lines.joined(separator: "\n")
        var start = 0
        let blocks = lines.map { line -> Block in
            defer { start += line.utf8.count + 1 }
            return .line(start..<start + line.utf8.count)
        }
        let document = Document(name: "phu-luc", format: .text, text: SourceText(text), blocks: blocks)
        let header = try Reader.standard().read(document).draft.header
        #expect(header.type?.value == "Phụ lục")
        #expect(header.title == nil)
    }
}

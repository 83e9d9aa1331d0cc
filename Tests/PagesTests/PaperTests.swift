import Documents
import PlanSamples
import Planning
import Testing

@testable import Pages

@Suite("The paper of a review page")
struct PaperTests {
    private let reading = SamplePlan.reading()

    @Test("shows paragraphs as paragraphs, columns beside each other and rows as a table")
    func pieces() {
        let kinds = PaperLayout.pieces(of: reading).map { piece in
            switch piece {
            case .paragraph(_, let role): role.rawValue
            case .columns(let columns, _): "\(columns.count) columns"
            case .table(let rows, let headings): "\(rows.count) rows, \(headings) of them headings"
            }
        }
        #expect(
            kinds == [
                "2 columns", "2 columns", "head", "head", "heading", "heading", "task", "task", "task", "2 rows, 1 of them headings", "notUnderstood",
                "furniture",
            ])
    }

    @Test("holds every word of the document, in order")
    func complete() {
        let paper = written(PaperView(reading: reading, marks: ReadingMarks(reading))).joined(separator: "\n")
        let shown = wordsOnly(
            paper.replacing(/<a [^>]*class="number"[^>]*>\d+<\/a>/, with: "").replacing(/<span class="unread">[^<]*<\/span>/, with: "").replacing(
                "<", with: " <"))
        let printed = SamplePlan.text.filter { $0 != "|" }
        #expect(shown.split(whereSeparator: \.isWhitespace).joined() == printed.split(whereSeparator: \.isWhitespace).joined())
    }

    @Test("marks the words of a heading for the tasks below it, and a cell for the task of its row")
    func marks() throws {
        let lines = written(PaperView(reading: reading, marks: ReadingMarks(reading)))
        let heading = try #require(lines.first { $0.contains("class=\"heading\"") && $0.contains("chủ trì:") })
        #expect(heading.contains("title=\"chủ trì – 2 nhiệm vụ, từ 1 đến 2\""))
        #expect(lines.contains { $0.contains("<td>") && $0.contains("id=\"v4\"") && $0.contains("class=\"product\"") })
    }

    @Test("shows a page number inside a paragraph as what it is")
    func furnitureInside() {
        let words = QuotedWords("Một câu bị ngắt 7 giữa hai trang.")
        let paragraphs = [
            ReadParagraph(role: .context, citation: words.cite("Một câu bị ngắt 7 giữa hai trang."), wording: Wording(""), path: ""),
            ReadParagraph(role: .furniture, citation: words.cite("7"), wording: Wording("7"), path: ""),
        ]
        let document = Document(name: "a", format: .pdf, text: SourceText("Một câu bị ngắt 7 giữa hai trang."), blocks: [])
        let reading = PlanReading(document: document, draft: PlanDraft(header: PlanHeader()), findings: [], paragraphs: paragraphs)
        #expect(
            written(PaperView(reading: reading, marks: ReadingMarks(reading)))[0].hasSuffix(
                "<p>Một câu bị ngắt <span class=\"furniture\">7</span> giữa hai trang.</p>"))
    }
}

import Documents
import HTML
import Planning

/// The source as paper: paragraphs as printed, tables as tables, the words of tasks and fields marked.
struct PaperView: View {
    let reading: PlanReading
    let marks: ReadingMarks

    func write(to page: inout HTMLWriter) {
        page.element(.article, .class("paper", keepsLines ? "keeps-lines" : ""), .label("Văn bản gốc")) { page in
            for piece in PaperLayout.pieces(of: reading) { write(piece, to: &page) }
        }
    }

    /// In these files a line ends where somebody ended it; elsewhere it ends where the page was full.
    private var keepsLines: Bool { [.word, .sheet, .html, .markdown].contains(reading.document.format) }

    private func write(_ piece: PaperPiece, to page: inout HTMLWriter) {
        switch piece {
        case .paragraph(let range, let role):
            page.element(.p, .class(Self.look(role))) { page in
                if role == .notUnderstood { page.element(.span, .class("unread"), text: role.words) }
                words(range, to: &page)
            }
        case .columns(let columns, let role):
            page.element(.div, .class("columns", Self.look(role))) { page in
                for column in columns { page.element(.p) { words(column, to: &$0) } }
            }
        case .table(let rows, let headings): table(rows, headings, to: &page)
        }
    }

    /// A wide table is moved sideways by itself; with the keyboard too, hence its place among the stops.
    private func table(_ rows: [[Range<Int>]], _ headings: Int, to page: inout HTMLWriter) {
        page.element(.div, .class("wide"), .role("group"), .label("Bảng trong văn bản"), .tabIndex(0)) { page in
            page.element(.table) { page in
                if headings > 0 { page.element(.thead) { head in rows[..<headings].forEach { row($0, .th, to: &head) } } }
                page.element(.tbody) { body in rows[headings...].forEach { row($0, .td, to: &body) } }
            }
        }
    }

    private func row(_ cells: [Range<Int>], _ tag: Tag, to page: inout HTMLWriter) {
        page.element(.tr) { page in
            // A heading without words would head nothing.
            for cell in cells { page.element(isBlank(cell) ? .td : tag, .class(isShort(cell) ? "short" : "")) { words(cell, to: &$0) } }
        }
    }

    /// A number or a sign, which needs no more room than itself.
    private func isShort(_ range: Range<Int>) -> Bool { reading.document.text.bytes[range].count { $0 > 0x20 } <= 5 }

    private func isBlank(_ range: Range<Int>) -> Bool { reading.document.text.bytes[range].allSatisfy { $0 <= 0x20 } }

    private func words(_ range: Range<Int>, to page: inout HTMLWriter) {
        page.view(MarkedWords(text: reading.document.text, range: range, marks: marks.touching(range), findings: reading.findings))
    }

    private static func look(_ role: ReadParagraph.Role) -> String {
        switch role {
        case .head: "head"
        case .heading: "heading"
        case .signature: "signature"
        case .furniture: "furniture"
        case .notUnderstood: "not-understood"
        default: ""
        }
    }
}

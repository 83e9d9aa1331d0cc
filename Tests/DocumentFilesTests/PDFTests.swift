import Documents
import Testing

@testable import DocumentFiles

@Suite("Tệp PDF: printed lines of the text layer", .enabled(if: Installed.poppler, "poppler-utils is not installed"))
struct PDFTests {
    private func words(_ texts: [(String, Double, Double)]) -> PDFSample.Page {
        PDFSample.Page(words: texts.map { PDFSample.Word(text: $0.0, left: $0.1, top: $0.2) })
    }

    private let body = [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện nhiệm vụ năm 2025 như sau:",
    ]

    @Test("lines, pages and the place of each word")
    func lines() async throws {
        let document = try await read(PDFSample([PDFSample.lines(body), PDFSample.lines(["Trang hai của kế hoạch"])]).bytes, named: "kh.doc")
        #expect(document.format == .pdf)
        #expect(dump(document) == "L \(body[0])\nL \(body[1])\n---\nL Trang hai của kế hoạch")
        let range = try #require(document.range(of: "Trang"))
        guard case .page(number: 2, let boxes)? = document.places(of: range).first, let box = boxes.first else {
            Issue.record("no place on page 2")
            return
        }
        #expect(boxes.count == 1 && abs(box.left - 80) < 1 && box.top > 60 && box.bottom < 110)
        #expect(document.remarks.isEmpty)
    }

    @Test("the two columns of the letterhead stand in one line, well apart, and blank space gives a blank line")
    func letterhead() async throws {
        let page = words([
            ("ỦY BAN NHÂN DÂN", 60, 60), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 300, 60), ("TỈNH LÀO CAI", 70, 78), ("Độc lập - Tự do", 330, 78), ("KẾ HOẠCH", 250, 140),
        ])
        let lines = try await dump(read(PDFSample([page]).bytes)).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[0].contains("ỦY BAN NHÂN DÂN     ") && lines[0].hasSuffix("CỘNG HÒA XÃ HỘI CHỦ NGHĨA"))
        #expect(lines[2] == "L ")
        #expect(lines[3].hasPrefix("L      ") && lines[3].hasSuffix("KẾ HOẠCH"))
    }

    @Test("a ruled table gives rows, wrapped words stay in their cell, merged cells are told once")
    func ruledTable() async throws {
        var page = words([
            ("TT", 65, 105), ("Nhiệm vụ", 110, 105), ("Chủ trì", 310, 105),
            ("1", 65, 135), ("Xây dựng đề án", 110, 135), ("chuyển đổi số", 110, 150), ("Sở KH&CN", 310, 135),
            ("2", 65, 175), ("Tập huấn", 110, 175),
        ])
        let (columns, rows) = ([60.0, 100, 300, 450], [100.0, 125, 170, 195])
        for (index, row) in rows.enumerated() {
            // The line between rows 1 and 2 stops before the last column, whose cell covers both.
            page.strokes.append((60, row, index == 2 ? 240 : 390, 0.8))
        }
        for column in columns { page.strokes.append((column, 100, 0.8, 95)) }
        let text = try await dump(read(PDFSample([page]).bytes))
        #expect(text == "R TT | Nhiệm vụ | Chủ trì\nR 1 | Xây dựng đề án⏎chuyển đổi số | Sở KH&CN\nR 2 | Tập huấn | ")
    }

    @Test("a table over two pages goes on with its rows")
    func tableOverPages() async throws {
        let pages = (1...2).map { number in
            var page = words([("\(number)", 65, 105), ("Nhiệm vụ \(number)", 110, 105), ("Sở Y tế", 310, 105)])
            page.strokes = [(60, 100, 390, 0.8), (60, 125, 390, 0.8)] + [60.0, 100, 300, 449].map { ($0, 100, 0.8, 25) }
            // Rulings are looked for where several lines stand in columns.
            page.words += words((1...3).map { ("trái \($0)", 60, 300 + 20 * Double($0)) } + (1...3).map { ("phải \($0)", 350, 300 + 20 * Double($0)) }).words
            return page
        }
        let rows = try await dump(read(PDFSample(pages).bytes)).split(separator: "\n").filter { $0.hasPrefix("R ") || $0 == "---" }
        #expect(rows == ["R 1 | Nhiệm vụ 1 | Sở Y tế", "---", "R 2 | Nhiệm vụ 2 | Sở Y tế"])
    }

    @Test("three columns that line up are a table without rulings too")
    func alignedTable() async throws {
        let rows = (1...4).map { (number: $0, top: 80 + 20 * Double($0)) }
        let page = words(rows.flatMap { [("\($0.number)", 60, $0.top), ("Nhiệm vụ số \($0.number)", 110, $0.top), ("Sở Y tế", 350, $0.top)] })
        let text = try await dump(read(PDFSample([page]).bytes))
        #expect(text == (1...4).map { "R \($0) | Nhiệm vụ số \($0) | Sở Y tế" }.joined(separator: "\n"))
    }

    @Test("a long file is read in pieces, in order")
    func manyPages() async throws {
        let pages = (1...95).map { PDFSample.lines(["Đây là trang thứ \($0) của văn bản"]) }
        let document = try await read(PDFSample(pages).bytes)
        #expect(dump(document) == (1...95).map { "L Đây là trang thứ \($0) của văn bản" }.joined(separator: "\n---\n"))
    }

    @Test("a file that needs a password, has too many pages, or is broken is refused")
    func refusals() async throws {
        var locked = PDFSample([PDFSample.lines(body)])
        locked.needsPassword = true
        #expect(await refusal(locked.bytes) == .passwordProtected)
        var limits = Limits()
        limits.pages = 2
        let three = PDFSample(Array(repeating: PDFSample.lines(body), count: 3)).bytes
        #expect(await refusal(three, limits: limits) == .tooManyPages(pages: 3, limit: 2))
        #expect(await refusal(Array("%PDF-1.5\nnothing".utf8))?.code == "FILE-DAMAGED")
    }
}

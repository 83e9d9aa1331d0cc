import Documents
import Foundation
import Testing

@testable import DocumentFiles

@Suite("Bản quét: pages that are pictures", .enabled(if: Installed.tesseract, "poppler-utils or tesseract-ocr is not installed"), .serialized)
struct PictureTests {
    private let lines = ["KE HOACH", "Giao So Khoa hoc chu tri, phoi hop voi cac so", "hoan thanh truoc ngay 30 thang 6 nam 2025"]

    private func plain(_ page: PDFSample.Page, _ layer: PDFSample.Layer = .plain) -> [UInt8] {
        var sample = PDFSample([page])
        sample.layer = layer
        return sample.bytes
    }

    private func scan(_ page: PDFSample.Page, stamp: [String] = []) async throws -> [UInt8] {
        let picture = try await picture(of: plain(page))
        var scanned = stamp.isEmpty ? PDFSample.Page() : PDFSample.lines(stamp)
        scanned.picture = (picture.width, picture.height, picture.dots)
        return PDFSample([scanned]).bytes
    }

    /// Letters and digits only: picture reading adds tones where a plain letter stands.
    private func bare(_ text: String) -> String {
        SyllableShape.bare(text).filter { $0.isLetter || $0.isNumber }.lowercased()
    }

    @Test("a scanned page is read from its picture, and told")
    func scannedPage() async throws {
        let document = try await read(scan(PDFSample.lines(lines)))
        #expect(document.format == .pdf)
        #expect(document.remarks == [.pageReadFromPicture(page: 1)])
        #expect(bare(dump(document)).contains("thang6nam2025"))
        let spot = try #require(document.anchors.sorted.first?.spot)
        guard case .word(page: 1, let box, let confidence) = spot else {
            Issue.record("no word")
            return
        }
        #expect(abs(box.left - 80) < 3 && (1...100).contains(confidence))
    }

    @Test("the stamp of a signature over a scan does not pass for its text")
    func stampedScan() async throws {
        let document = try await read(scan(PDFSample.lines(lines), stamp: ["Người ký: Ủy ban nhân dân tỉnh", "Thời gian ký: 01.01.2025"]))
        #expect(document.remarks == [.pageReadFromPicture(page: 1)])
        #expect(bare(dump(document)).contains("hoanthanhtruocngay"))
    }

    @Test("a text layer of wrong letters is read from the picture instead")
    func wrongLayer() async throws {
        let document = try await read(plain(PDFSample.lines(lines), .wrong))
        #expect(document.remarks == [.pageReadFromPicture(page: 1)])
        #expect(bare(dump(document)).contains("thang6nam2025"))
    }

    private var table: PDFSample.Page {
        var page = PDFSample.Page()
        for (index, row) in [["TT", "Nhiem vu", "Chu tri"], ["1", "Tap huan can bo", "So Noi vu"], ["2", "Bao cao ket qua", "Van phong"]].enumerated() {
            let top = 106 + 30 * Double(index)
            for (text, left) in zip(row, [70.0, 120, 320]) { page.words.append(PDFSample.Word(text: text, left: left, top: top)) }
        }
        for row in [100.0, 130, 160, 190] { page.strokes.append((60, row, 390, 1)) }
        for column in [60.0, 110, 310, 449] { page.strokes.append((column, 100, 1, 91)) }
        return page
    }

    @Test("a scanned table gives rows")
    func scannedTable() async throws {
        let rows = try await dump(read(scan(table))).split(separator: "\n").filter { $0.hasPrefix("R ") }
        #expect(rows.count == 3)
        #expect(bare(String(rows[1])).contains("huancanbo"), "\(rows)")
        #expect(rows[1].count { $0 == "|" } == 2)
    }

    @Test("a table that lay crooked on the scanner gives the same rows, and its words point at the crooked page")
    func crookedTable() async throws {
        let straight = try await picture(of: plain(table))
        // One degree: a point to the right for every sixty, the way paper slips.
        let slope = 0.0175
        var crooked = GrayPicture(width: straight.width, height: straight.height)
        for row in 0..<straight.height {
            let shift = Int(slope * Double(row - straight.height / 2))
            crooked.fill(row) { column in
                let (x, y) = (column + shift, row - Int(slope * Double(column - straight.width / 2)))
                guard (0..<straight.width).contains(x), (0..<straight.height).contains(y) else { return 255 }
                return straight.dots[y * straight.width + x]
            }
        }
        #expect(abs(PageTilt(of: crooked).slope - slope) < 0.002)
        var page = PDFSample.Page()
        page.picture = (crooked.width, crooked.height, crooked.dots)
        let document = try await read(PDFSample([page]).bytes)
        let rows = dump(document).split(separator: "\n").filter { $0.hasPrefix("R ") }
        #expect(rows.count == 3 && rows.allSatisfy { $0.count { $0 == "|" } == 2 }, "\(rows)")
        let words = document.anchors.sorted.compactMap { anchor in if case .word(_, let box, _) = anchor.spot { box } else { nil } }
        // The first word of the head stands left of the middle, and so higher than on the straight page.
        #expect(try #require(words.first).top < 108)
    }

    @Test(
        "a page that lies on its side or on its head is set upright, and its words point at the page as it came", arguments: [QuarterTurn.right, .half, .left])
    func turnedPage(turn: QuarterTurn) async throws {
        let many =
            lines + [
                "Uy ban nhan dan tinh yeu cau thu truong cac so, ban, nganh", "bao cao ket qua thuc hien ke hoach theo quy dinh hien hanh",
                "va gui ve So Khoa hoc va Cong nghe de tong hop chung",
            ]
        let upright = try await picture(of: plain(PDFSample.lines(many)))
        let lying = turn.turned(upright)
        var page = PDFSample.Page()
        page.picture = (lying.width, lying.height, lying.dots)
        var sample = PDFSample([page])
        sample.isBroad = turn.lies
        let document = try await read(sample.bytes)
        #expect(bare(dump(document)).contains("thang6nam2025"))
        guard case .word(_, let box, _)? = document.anchors.sorted.first?.spot else {
            Issue.record("no word")
            return
        }
        // The first word stands at 80 points from the left and top of the upright page.
        let off =
            switch turn {
            case .right: box.top - 80
            case .left: 595 - 80 - box.bottom
            default: 595 - 80 - box.right
            }
        #expect(abs(off) < 4, "\(box)")
    }

    @Test("a photographed paper is a document; a picture without words is refused")
    func pictures() async throws {
        let document = try await read(png(of: plain(PDFSample.lines(lines))), named: "anh.pdf")
        #expect(document.format == .scan)
        #expect(bare(dump(document)).contains("thang6nam2025"))
        var cat = PDFSample.Page()
        cat.strokes = [(200, 200, 150, 150), (180, 160, 30, 60), (340, 160, 30, 60)]
        #expect(await refusal(try png(of: plain(cat))) == .noReadableText)
        var scanned = PDFSample.Page()
        let dots = try await picture(of: plain(cat))
        scanned.picture = (dots.width, dots.height, dots.dots)
        #expect(await refusal(PDFSample([scanned]).bytes) == .noReadableText)
    }

    @Test("more scanned pages than the limit are refused before any is read")
    func tooManyPictures() async throws {
        var limits = Limits()
        limits.picturePages = 1
        let blank = PDFSample([PDFSample.Page(), PDFSample.Page()]).bytes
        #expect(await refusal(blank, limits: limits) == .tooManyPicturePages(pages: 2, limit: 1))
    }

    @Test("a picture that would be too large is refused by its head")
    func hugePicture() async {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 1, 0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0]
        #expect(await refusal(head) == .pictureTooLarge(width: 65_536, height: 65_536))
    }

    private func png(of pdf: [UInt8]) async throws -> [UInt8] {
        let file = try TemporaryFile(pdf)
        return try await WorkingFolder.with { folder throws(DocumentFileError) in
            _ = try await OutsideProgram.pdftoppm.output(["-png", "-r", "200", "-singlefile", file.path, folder.file("a")], in: folder, limits: .standard)
            let png = try OpenFile(path: folder.file("a.png"))
            return try png.bytes(count: png.size)
        }
    }
}

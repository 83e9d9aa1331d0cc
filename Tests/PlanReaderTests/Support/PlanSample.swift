import Documents
import Organisation
import PlanReader
import Planning
import Testing

/// A small made-up document of the made-up province Sơn Lam, with the words that say what is particular about it.
struct PlanSample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    /// A plan of 10/03/2026 with this body.
    init(
        _ description: String, _ body: String, date: String = "ngày 10 tháng 3 năm 2026", mark: String = "",
        preamble: String = "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"
    ) {
        testDescription = description
        text = """
            ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH SƠN LAM                       Độc lập - Tự do - Hạnh phúc
            \(mark)
            Số: 12/KH-UBND                     Sơn Lam, \(date)

            KẾ HOẠCH
            Phát triển thị trường khoa học và công nghệ

            \(preamble)

            \(body)

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            """
    }

    /// Reads it whole, with the standing catalogue.
    func read(asOf: String? = nil) throws -> PlanReading { try Self.reader().read(Self.document(text), asOf: asOf.flatMap { Day($0) }) }

    /// The findings of one kind.
    func findings(_ code: String, asOf: String? = nil) throws -> [Finding] { try read(asOf: asOf).findings.filter { $0.code == code } }

    /// A plain text, each line a block.
    static func document(_ text: String, anchors: Anchors = Anchors()) -> Document {
        let source = SourceText(text)
        var blocks: [Block] = []
        var start = 0
        for (index, byte) in source.bytes.enumerated() where byte == 0x0A {
            blocks.append(.line(start..<index))
            start = index + 1
        }
        blocks.append(.line(start..<source.bytes.count))
        return Document(name: "mau.txt", format: .text, text: source, blocks: blocks, anchors: anchors)
    }

    /// A reader of the bodies and abbreviations that the program brings along.
    static func reader() throws -> Reader { try standard.get() }

    private static let standard = Result {
        try Reader(catalogue: .standard(), abbreviations: .standard())
    }
}

extension PlanReading {
    /// The words that a finding cites, one string for each place.
    func quotes(_ finding: Finding) -> [String] { finding.citation.ranges.map { document.text.words(in: $0) } }
}

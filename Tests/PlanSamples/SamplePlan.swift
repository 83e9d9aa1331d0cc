import Documents
public import Planning

/// A plan of a province that does not exist, and the reading that a careful person would make of it.
public enum SamplePlan {
    /// What is printed.
    public static let text = """
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH SÔNG THAO                Độc lập - Tự do - Hạnh phúc
        KẾ HOẠCH
        Phát triển khoa học, công nghệ và đổi mới sáng tạo năm 2026
        II. NHIỆM VỤ
        1. Sở Công Thương chủ trì:
        a) Phối hợp với Sở Khoa học và Công nghệ hỗ trợ 05 - 06 dự án đổi mới công nghệ trước ngày 14/12/2026.
        b) Hằng quý, báo cáo kết quả gửi Sở Khoa học và Công nghệ.
        2. Đẩy mạnh liên kết giữa doanh nghiệp với viện, trường <nếu có>.
        | TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm |
        | 1 | Xây dựng sàn giao dịch công nghệ | Sở Thông tin và Truyền thông | Quyết định của UBND tỉnh |
        xxx yyy zzz
        2

        """

    /// What was read.
    public static func reading() -> PlanReading {
        PlanReading(document: document, draft: draft, findings: findings, paragraphs: paragraphs)
    }

    static let words = QuotedWords(text)

    private static var document: Document {
        Document(name: "ke-hoach.txt", format: .text, text: SourceText(text), blocks: words.lines.map(Block.line))
    }

    private static var draft: PlanDraft {
        var header = PlanHeader()
        header.type = words.cited("Kế hoạch", at: "KẾ HOẠCH")
        header.number = Cited("15/KH-UBND", Citation([]))
        header.date = Cited("2026-01-12", Citation([]))
        header.issuer = Cited("UBND tỉnh Sông Thao", Citation([]))
        header.title = words.cited("Phát triển khoa học, công nghệ và đổi mới sáng tạo năm 2026")
        return PlanDraft(header: header, outline: outline, tasks: SampleTasks.all)
    }

    private static var outline: [OutlineEntry] {
        [
            OutlineEntry(path: "II", label: "II", title: "NHIỆM VỤ", citation: words.cite("II. NHIỆM VỤ")),
            OutlineEntry(path: "II.1", label: "1", title: "Sở Công Thương chủ trì", citation: words.cite("1. Sở Công Thương chủ trì:")),
            OutlineEntry(path: "II.1.a", label: "a", title: nil, citation: words.cite(SampleTasks.support, from: "a) ")),
            OutlineEntry(path: "II.1.b", label: "b", title: nil, citation: words.cite(SampleTasks.report, from: "b) ")),
            OutlineEntry(path: "II.2", label: "2", title: nil, citation: words.cite(SampleTasks.links, from: "2. ")),
        ]
    }

    private static var findings: [Finding] {
        [
            Finding(
                code: "TASK-NO-LEAD", severity: .warning, message: "Nhiệm vụ chưa có cơ quan chủ trì; hãy giao cho một cơ quan.",
                citation: words.cite(SampleTasks.links), path: "II.2"),
            Finding(
                code: "BODY-MERGED", severity: .serious, message: "“Sở Thông tin và Truyền thông” đã hợp nhất; hãy thay bằng Sở Khoa học và Công nghệ.",
                citation: words.cite("Sở Thông tin và Truyền thông")),
        ]
    }

    private static var paragraphs: [ReadParagraph] {
        let roles: [ReadParagraph.Role] = [.head, .head, .head, .head, .heading, .heading, .task, .task, .task, .form, .task, .notUnderstood, .furniture]
        let tasks: [Int?] = [nil, nil, nil, nil, nil, nil, 0, 1, 2, nil, 3, nil, nil]
        return zip(words.lines, zip(roles, tasks)).map { line, read in
            ReadParagraph(role: read.0, citation: Citation([line]), wording: Wording(words.text(line).replacing(" | ", with: "|")), path: "", task: read.1)
        }
    }
}

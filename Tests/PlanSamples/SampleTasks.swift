import Documents
import Planning

/// The tasks of the sample plan.
enum SampleTasks {
    static let support = "Phối hợp với Sở Khoa học và Công nghệ hỗ trợ 05 - 06 dự án đổi mới công nghệ trước ngày 14/12/2026."
    static let report = "Hằng quý, báo cáo kết quả gửi Sở Khoa học và Công nghệ."
    static let links = "Đẩy mạnh liên kết giữa doanh nghiệp với viện, trường <nếu có>."
    static let exchange = "Xây dựng sàn giao dịch công nghệ"

    private static var words: QuotedWords { SamplePlan.words }
    private static var lead: Cited<String> { words.cited("Sở Công Thương") }

    static var all: [TaskDraft] { [supportTask, reportTask, linksTask, exchangeTask] }

    private static var supportTask: TaskDraft {
        var task = TaskDraft(path: "II.1.a", citation: words.cite(support), wording: Wording(support))
        task.leads = [lead]
        task.coordinating = [words.cited("Sở Khoa học và Công nghệ")]
        task.deadline = Cited(.by(DueDate(year: 2026, precision: .day(month: 12, day: 14))), words.cite("trước ngày 14/12/2026"))
        task.targets = [Cited(Target(min: 5, max: 6, unit: "dự án", text: "05 - 06 dự án"), words.cite("05 - 06 dự án"))]
        return task
    }

    private static var reportTask: TaskDraft {
        var task = TaskDraft(path: "II.1.b", citation: words.cite(report), wording: Wording(report))
        task.kind = .report
        task.leads = [lead]
        task.deadline = Cited(.every([.quarter], on: nil), words.cite("Hằng quý"))
        task.confidence = 0.8
        return task
    }

    private static var linksTask: TaskDraft {
        TaskDraft(path: "II.2", citation: words.cite(links), wording: Wording(links))
    }

    private static var exchangeTask: TaskDraft {
        var task = TaskDraft(path: "", citation: words.cite(exchange), wording: Wording(exchange))
        task.leads = [words.cited("Sở Thông tin và Truyền thông")]
        task.product = words.cited("Quyết định của UBND tỉnh")
        return task
    }
}

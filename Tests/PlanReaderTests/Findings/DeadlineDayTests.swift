import Planning
import Testing

@Suite("A deadline that had run out before the document was issued")
struct DeadlineBeforeIssueTests {
    private let code = "deadline-before-issue"

    @Test(
        "is found and serious",
        arguments: [
            PlanSample("a day before", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trước ngày 28/02/2026."),
            PlanSample("the month before", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trong tháng 2/2026."),
            PlanSample("the year before", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trong năm 2025."),
        ])
    func found(sample: PlanSample) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.severity == .serious)
    }

    @Test(
        "is not found while it still runs",
        arguments: [
            PlanSample("later", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trước ngày 30/6/2026."),
            PlanSample("the month of issue", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trong tháng 3/2026."),
            PlanSample("a day of each year", "I. NHIỆM VỤ\n1. Sở Tài chính báo cáo UBND tỉnh trước ngày 10/01 hằng năm."),
            PlanSample("no day of issue yet", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trong năm 2025.", date: "ngày     tháng     năm"),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("that a heading gives to many tasks is told once")
    func inherited() throws {
        let sample = PlanSample(
            "inherited",
            "I. NHIỆM VỤ\nSở Tài chính thực hiện các việc sau, hoàn thành trước ngày 28/02/2026:\n- Rà soát các quỹ;\n- Kiểm tra kho;\n- Cập nhật sổ.")
        #expect(try sample.findings(code).count == 1)
    }
}

@Suite("A deadline that has run out since")
struct DeadlinePastTests {
    private let code = "deadline-past"
    private let sample = PlanSample("due in June", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ, hoàn thành trước ngày 30/6/2026.")

    @Test("is found as of a later day", arguments: ["2026-07-01", "2026-12-31", "2027-01-01"])
    func found(day: String) throws {
        let found = try sample.findings(code, asOf: day)
        #expect(found.count == 1)
        #expect(found.first?.severity == .warning)
        #expect(found.first?.message.contains("30/06/2026") == true)
    }

    @Test("is not found on the day itself or before", arguments: ["2026-06-30", "2026-03-10", "2026-01-01"])
    func notFound(day: String) throws {
        #expect(try sample.findings(code, asOf: day).isEmpty)
    }

    @Test(
        "is not found where the work goes on, or the year is only guessed",
        arguments: [
            PlanSample(
                "and the years behind it",
                "I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| 1 | Rà soát các quỹ | Sở Tài chính | 2026 và những năm tiếp theo |"),
            PlanSample(
                "no year printed, no day of issue",
                "I. NHIỆM VỤ\n1. Sở Tài chính triển khai Quyết định số 45/QĐ-UBND ngày 02/02/2020, hoàn thành trước ngày 30/6.", date: "ngày     tháng     năm"),
            PlanSample("every year", "I. NHIỆM VỤ\n1. Sở Tài chính báo cáo UBND tỉnh trước ngày 10/01 hằng năm."),
        ])
    func open(sample: PlanSample) throws {
        #expect(try sample.findings(code, asOf: "2030-01-01").isEmpty)
    }

    @Test("is told once for a heading whose tasks are all late")
    func grouped() throws {
        let sample = PlanSample(
            "four late tasks",
            "I. NHIỆM VỤ\n1. Kho quỹ của tỉnh\n" + (1...4).map { "- Sở Tài chính rà soát quỹ số \($0) trước ngày 30/6/2026." }.joined(separator: "\n"))
        #expect(try sample.findings(code, asOf: "2026-09-01").count == 1)
    }

    @Test("is not looked for where no day is given")
    func noDay() throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

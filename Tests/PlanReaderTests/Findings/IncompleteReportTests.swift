import Planning
import Testing

@Suite("A reporting duty that does not say when or to whom")
struct IncompleteReportTests {
    private let code = "report-incomplete"

    @Test(
        "is found, with what is missing",
        arguments: [
            (
                PlanSample("no day of the period", "I. CHẾ ĐỘ BÁO CÁO\n1. Định kỳ 6 tháng, Sở Tài chính báo cáo UBND tỉnh kết quả thực hiện."),
                "Ghi ngày nộp cho"
            ),
            (PlanSample("no period at all", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo UBND tỉnh kết quả thực hiện."), "Ghi ngày nộp cho"),
            (PlanSample("no receiver", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo kết quả thực hiện trước ngày 30/11/2026."), "Ghi nơi nhận cho"),
            (PlanSample("neither", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo kết quả thực hiện."), "Ghi ngày nộp và nơi nhận cho"),
        ])
    func found(sample: PlanSample, words: String) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.message.hasPrefix(words) == true)
    }

    @Test(
        "is not found where both are said or another rule says them",
        arguments: [
            PlanSample("a day of each year", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo UBND tỉnh trước ngày 10/12 hằng năm."),
            PlanSample("once, by a day", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo kết quả về Sở Khoa học và Công nghệ trước ngày 30/11/2026."),
            PlanSample("as the rules have it", "I. CHẾ ĐỘ BÁO CÁO\n1. Sở Tài chính báo cáo kết quả thực hiện theo quy định."),
            PlanSample("when difficulties arise", "I. CHẾ ĐỘ BÁO CÁO\n1. Khi có vướng mắc, Sở Tài chính báo cáo UBND tỉnh."),
            PlanSample("no report at all", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

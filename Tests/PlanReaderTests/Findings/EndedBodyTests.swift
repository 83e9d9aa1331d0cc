import Planning
import Testing

@Suite("A body that no longer stands")
struct EndedBodyTests {
    private let code = "body-ended"

    @Test(
        "is found, with who took over and by what rule",
        arguments: [
            (PlanSample("merged whole", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ."), "Thay «Sở Kế hoạch và Đầu tư» bằng «Sở Tài chính»"),
            (
                PlanSample("a partner, abbreviated", "I. NHIỆM VỤ\n1. Sở Công Thương chủ trì, phối hợp với Sở TN&MT rà soát các quỹ."),
                "Thay «Sở Tài nguyên và Môi trường» bằng «Sở Nông nghiệp và Môi trường»"
            ),
            (PlanSample("parted: a person decides", "I. NHIỆM VỤ\n1. Sở Thông tin và Truyền thông chủ trì rà soát các quỹ."), "người xử lý phải quyết định"),
            (PlanSample("the districts", "I. NHIỆM VỤ\n1. UBND các huyện, thị xã, thành phố rà soát các quỹ."), "«Ủy ban nhân dân cấp xã»"),
            (PlanSample("one district", "I. NHIỆM VỤ\n1. UBND huyện Lam Thượng rà soát các quỹ."), "«Ủy ban nhân dân cấp xã»"),
        ])
    func found(sample: PlanSample, words: String) throws {
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.severity == .serious)
        #expect(found.first?.message.contains(words) == true)
    }

    @Test("names the decree where one is known")
    func basis() throws {
        let sample = PlanSample("basis", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ.")
        #expect(try sample.findings(code).first?.message.contains("từ ngày 01/03/2025 theo Nghị định 45/2025/NĐ-CP") == true)
    }

    @Test(
        "is not found while it stands",
        arguments: [
            PlanSample("the successor", "I. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường chủ trì rà soát các quỹ."),
            PlanSample("a plan of its own time", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ.", date: "ngày 10 tháng 3 năm 2024"),
            PlanSample("named, not charged", "I. NHIỆM VỤ\n1. Sở Tài chính rà soát hồ sơ do Sở Kế hoạch và Đầu tư để lại."),
            PlanSample("no day to judge by", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ.", date: "ngày     tháng     năm"),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }

    @Test("is judged by the day that is asked for, not the day of issue")
    func asOf() throws {
        let sample = PlanSample("a plan of 2024 today", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ.", date: "ngày 10 tháng 3 năm 2024")
        #expect(try sample.findings(code, asOf: "2026-01-01").count == 1)
    }

    @Test("is told once however many tasks name it")
    func once() throws {
        let sample = PlanSample("twice", "I. NHIỆM VỤ\n1. Sở Kế hoạch và Đầu tư chủ trì rà soát các quỹ.\n2. Sở Kế hoạch và Đầu tư chủ trì kiểm tra kho.")
        let found = try sample.findings(code)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("2 nhiệm vụ") == true)
    }
}

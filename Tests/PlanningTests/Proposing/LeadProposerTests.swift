import Documents
import Planning
import Testing

@Suite("Who may lead a task that names nobody")
struct LeadProposerTests {
    private func proposals(_ sample: DraftSample, task: Int = 0, earlier: [EarlierTask] = []) throws -> [LeadProposal] {
        LeadProposer(sample.draft, knowing: try .standard(), earlier: earlier).proposals(forTask: task)
    }

    private func kinds(_ proposal: LeadProposal?) -> Set<ProposalReason.Kind> { Set(proposal?.reasons.map(\.kind) ?? []) }

    @Test("is asked of tasks without a lead and of those of a collective")
    func asked() throws {
        var sample = DraftSample()
        sample.task("II.1", "Mở lớp kỹ năng số cho nông dân.")
        sample.task("II.1", "Duy trì tổ công nghệ số cộng đồng.", leads: ["Các địa phương"])
        sample.task("IV.1", "Theo dõi chung.", leads: ["Sở Khoa học và Công nghệ"])
        #expect(LeadProposer(sample.draft, knowing: try .standard()).tasksWithoutNamedLead == [0, 1])
    }

    @Test("is the body that the last section charges with the same subject, and its words are cited")
    func sameSubject() throws {
        var sample = DraftSample()
        sample.task("II.1", "Phục dựng nhà cổ, mời nghệ nhân trình diễn múa rối nước vào mùa nước nổi.")
        sample.task("II.1", "Làm việc khác.")
        sample.task("IV.1", "Trồng cây ven đường làng.", leads: ["Hội Người cao tuổi tỉnh"])
        sample.task("IV.2", "Đặt lịch cho nghệ nhân múa rối nước; sửa sân khấu.", leads: ["Công ty Hoa Sen"])
        let first = try #require(try proposals(sample).first)
        #expect(first.body == "Công ty Hoa Sen")
        #expect(first.reasons.first?.kind == .sameSubject)
        #expect(first.reasons.first?.citation == sample.draft.tasks[3].citation)
        #expect(first.reasons.first?.words.contains("«Đặt lịch cho nghệ nhân múa rối nước»") == true)
    }

    @Test(
        "is the body to which the document hands the part, by subject or by label",
        arguments: [
            ("Tham mưu chương trình.", ["II.1"], ProposalReason.Kind.assigned),
            ("Chủ trì các nhiệm vụ tại mục II.1.", [], .citedPart),
            ("Chủ trì các nhiệm vụ tại mục 1 phần II.", [], .citedPart),
        ])
    func handed(text: String, assigns: [String], kind: ProposalReason.Kind) throws {
        var sample = DraftSample()
        sample.heading("II", "NHIỆM VỤ")
        sample.heading("II.1", "Phần việc thứ nhất")
        sample.task("II.1", "Dọn kho hàng cũ.")
        sample.task("IV.1", text, leads: ["Chi nhánh Sao Mai"], assigns: assigns)
        let first = try #require(try proposals(sample).first)
        #expect(first.body == "Chi nhánh Sao Mai" && kinds(first).contains(kind))
        #expect(first.reasons.allSatisfy { $0.kind == .remit || $0.citation != nil })
    }

    @Test(
        "is the body whose office it is on the day of the plan",
        arguments: [
            ("2024-05-01", "Sở Kế hoạch và Đầu tư"), ("2026-05-01", "Sở Tài chính"),
        ])
    func remit(date: String, body: String) throws {
        var sample = DraftSample(date: date)
        sample.task("II.1", "Rút ngắn thời gian đăng ký doanh nghiệp, cải thiện môi trường kinh doanh.")
        for number in 1...4 { sample.task("II.2", "Việc số \(number) không nói về điều đó.") }
        let first = try #require(try proposals(sample).first)
        #expect(first.body == body && kinds(first) == [.remit])
        #expect(first.reasons[0].words.contains("«đăng ký doanh nghiệp»"))
    }

    @Test(
        "is the body that led a similar task, or those to whom its work went since",
        arguments: [
            ("Liên đoàn Lao động tỉnh", ["Liên đoàn Lao động tỉnh"]), ("Sở Kế hoạch và Đầu tư", ["Sở Tài chính"]),
            ("Sở Giao thông vận tải", ["Công an tỉnh", "Sở Xây dựng"]),
        ])
    func earlier(before lead: String, now bodies: [String]) throws {
        var sample = DraftSample(date: "2026-05-01")
        sample.task("II.1", "Tổ chức đua thuyền rồng trên sông Lam mùa lễ hội.")
        let before = [
            EarlierTask(text: "Chuẩn bị đua thuyền rồng trên sông Lam.", lead: lead, plan: "15/KH-UBND"),
            EarlierTask(text: "Chấm điểm bài thi viết chữ đẹp.", lead: "Hội Khuyến học tỉnh", plan: "15/KH-UBND"),
        ]
        let found = try proposals(sample, earlier: before).flatMap { proposal in proposal.reasons.map { (proposal.body, $0) } }.filter {
            $0.1.kind == .earlierPlan
        }
        #expect(Set(found.map(\.0)) == Set(bodies))
        #expect(found.allSatisfy { $0.1.words.contains("15/KH-UBND") })
    }

    @Test("is the body that follows the plan, or the department itself, where nothing else speaks")
    func drafter() throws {
        var sample = DraftSample(issuer: "Sở Khoa học và Công nghệ")
        sample.task("II.1", "Treo cờ.")
        sample.task("III.1", "Hướng dẫn, đôn đốc các phòng.", leads: ["Văn phòng Sở"])
        #expect(try proposals(sample).map(\.body) == ["Văn phòng Sở", "Sở Khoa học và Công nghệ"])
        #expect(try proposals(sample).allSatisfy { $0.score < 0.2 })
    }

    @Test("is the body that the heading names")
    func heading() throws {
        var sample = DraftSample()
        sample.heading("II.1", "Củng cố Trung tâm Ngọc Lam")
        sample.task("II.1", "Sơn lại cổng.")
        sample.task("IV.1", "Quét vôi.", leads: ["Trung tâm Ngọc Lam"])
        #expect(kinds(try proposals(sample).first).contains(.heading))
    }

    @Test("is less likely a body that only helps")
    func helper() throws {
        var sample = DraftSample()
        sample.task("II.1", "Kiểm tra an toàn thực phẩm tại chợ.", with: ["Sở Y tế"])
        sample.task("II.1", "Kiểm tra an toàn thực phẩm tại chợ.")
        let (helping, free) = (try proposals(sample), try proposals(sample, task: 1))
        #expect((helping.first { $0.body == "Sở Y tế" }?.score ?? 1) < (free.first { $0.body == "Sở Y tế" }?.score ?? 0))
    }

    @Test("is never the collective itself, and several reasons never make a certainty")
    func bounds() throws {
        var sample = DraftSample()
        sample.heading("II.1", "Sở hữu trí tuệ")
        sample.task("II.1", "Đăng ký nhãn hiệu, sáng chế.", leads: ["Các sở, ban, ngành"])
        sample.task("IV.1", "Là cơ quan đầu mối; đăng ký nhãn hiệu, sáng chế tại mục II.1.", leads: ["Sở Khoa học và Công nghệ"], assigns: ["II.1"])
        let found = try proposals(sample)
        #expect(!found.isEmpty && found.allSatisfy { $0.score > 0 && $0.score < 1 && !$0.reasons.isEmpty && $0.body != "Các sở, ban, ngành" })
    }
}

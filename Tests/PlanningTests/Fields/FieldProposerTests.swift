import Documents
import Planning
import Testing

@Suite("The field of activity of a task")
struct FieldProposerTests {
    @Test(
        "is proposed by the heading over it",
        arguments: [
            ("Phát triển tiềm lực khoa học và công nghệ", "Khoa học và công nghệ"),
            ("Thúc đẩy khởi nghiệp sáng tạo", "Đổi mới sáng tạo"),
            ("Xây dựng chính quyền số", "Chuyển đổi số"),
            ("Hạ tầng viễn thông", "Chuyển đổi số"),
            ("Tiêu chuẩn, đo lường, năng suất chất lượng", "Tiêu chuẩn, đo lường, chất lượng"),
            ("Bảo hộ và khai thác tài sản trí tuệ", "Sở hữu trí tuệ"),
            ("Thu hút nhân tài, nhân lực chất lượng cao", "Nguồn nhân lực"),
            ("Kinh phí thực hiện", "Tài chính, ngân sách"),
            ("Công tác truyền thông, báo chí", "Thông tin, tuyên truyền"),
            ("Đẩy mạnh hợp tác quốc tế", "Hợp tác quốc tế"),
            ("Cải cách thủ tục hành chính", "Thể chế, cải cách hành chính"),
            ("Nông nghiệp, nông thôn mới", "Nông nghiệp, nông thôn"),
            ("Bảo đảm an ninh mạng, an toàn thông tin", "An ninh, quốc phòng"),
            ("Chăm sóc sức khỏe, khám chữa bệnh", "Y tế"),
            ("Ứng dụng CNTT", "Chuyển đổi số"),
        ])
    func heading(title: String, field: String) throws {
        var sample = DraftSample()
        sample.heading("II", "NHIỆM VỤ, GIẢI PHÁP")
        sample.heading("II.1", title)
        sample.task("II.1", "Làm tốt việc này.")
        let first = try #require(FieldProposer(sample.draft, knowing: try .standard()).proposals(forTask: 0).first)
        #expect(first.field == field)
        #expect(first.reasons.first?.kind == .heading && first.reasons.first?.citation == sample.draft.outline[1].citation)
    }

    @Test("is that of the nearest heading before that of the farther one")
    func nearest() throws {
        var sample = DraftSample()
        sample.heading("II", "Chuyển đổi số")
        sample.heading("II.1", "Sở hữu trí tuệ")
        sample.task("II.1", "Làm tốt việc này.")
        #expect(FieldProposer(sample.draft, knowing: try .standard()).proposals(forTask: 0).map(\.field) == ["Sở hữu trí tuệ", "Chuyển đổi số"])
    }

    @Test("is told by its own words where no heading speaks")
    func own() throws {
        var sample = DraftSample()
        sample.heading("II", "NHIỆM VỤ")
        sample.task("II", "Cấp bằng sáng chế, nhãn hiệu.")
        sample.task("II", "Làm tốt việc này.")
        let proposer = FieldProposer(sample.draft, knowing: try .standard())
        #expect(proposer.proposals(forTask: 0).first?.field == "Sở hữu trí tuệ")
        #expect(proposer.proposals(forTask: 0).first?.reasons.map(\.kind) == [.task])
        #expect(proposer.proposals(forTask: 1).isEmpty)
    }

    @Test("is told by the title of the plan where nothing else speaks")
    func title() throws {
        var sample = DraftSample()
        sample.heading("II", "NHIỆM VỤ")
        sample.task("II", "Làm tốt việc này.")
        var draft = sample.draft
        draft.header.title = Cited("Chuyển đổi số trên địa bàn tỉnh", Citation([1..<9]))
        let found = FieldProposer(draft, knowing: try .standard()).proposals(forTask: 0)
        #expect(found.map(\.field) == ["Chuyển đổi số"] && found[0].score < 0.4)
    }
}

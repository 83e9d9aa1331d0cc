import Organisation
import Planning
import Testing

@Suite("A plan as it stands, for proposals of what it carries")
struct StandingDraftTests {
    @Test("is proposed for by the words that a person gave it, with no document at all")
    func corrected() throws {
        let upper = [
            "Thành lập sàn giao dịch công nghệ trực tuyến", "Đào tạo nhân lực trí tuệ nhân tạo cho doanh nghiệp nhỏ", "Xây dựng trung tâm dữ liệu vùng",
        ].enumerated().map { Made.task($0.offset + 1, text: $0.element, plan: 2) }
        var own = Made.task(1, text: "Một việc chưa rõ")
        own.text = own.text.corrected(to: "Mở lớp đào tạo nhân lực trí tuệ nhân tạo cho doanh nghiệp nhỏ của tỉnh", by: Made.person, at: Made.late)
        let proposer = CarryProposer(
            PlanDraft(standing: [own, Made.task(2, text: "Chăm sóc cây xanh đường phố")], read: nil),
            carrying: UpperDocument(standing: upper, symbol: "03/NQ-CP"), knowing: try .standard())
        let proposals = proposer.proposals()
        #expect(proposals.map(\.task) == [0] && proposals.map(\.clause) == [1])
    }
}

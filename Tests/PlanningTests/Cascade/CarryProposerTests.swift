import Documents
import Planning
import Testing

@Suite("What a task may carry of a document above")
struct CarryProposerTests {
    private var upper: UpperDocument {
        var sample = DraftSample(issuer: "Chính phủ")
        sample.heading("Điều 3", "Phát triển hạ tầng")
        sample.heading("Điều 3.2", "Giao các địa phương:")
        sample.task("Điều 3.2.a", "Trồng tre chắn sóng dọc bờ kè sông Hậu.")
        sample.task("Điều 3.2.b", "Thả đèn hoa đăng đêm rằm tháng bảy.")
        sample.heading("Điều 4", "Thi hành")
        sample.task("Điều 4", "Thuê chuyên gia dịch sách cổ chữ Nôm.")
        return UpperDocument(sample.draft, symbol: "03/NQ-CP")
    }

    private func proposals(_ text: String, heading: String = "NHIỆM VỤ", leads: [String] = []) throws -> [CarryProposal] {
        var sample = DraftSample()
        sample.heading("II", heading)
        sample.task("II", text, leads: leads)
        sample.task("II", "Việc khác hẳn.")
        return CarryProposer(sample.draft, carrying: upper, knowing: try .standard()).proposals(forTask: 0)
    }

    @Test("is the clause that speaks of the same, and both are cited")
    func sameSubject() throws {
        let first = try #require(try proposals("Vận động dân trồng tre chắn sóng ở bờ kè.").first)
        #expect(first.place == ClausePlace(path: "Điều 3.2.a", ordinal: 1))
        #expect(first.score >= CarryProposer.enough)
        #expect(first.reasons[0].kind == .sameSubject && first.reasons[0].above == upper.clauses[first.clause].citation)
    }

    @Test(
        "is the clause that it cites by its label",
        arguments: [
            ("Thực hiện điểm b khoản 2 Điều 3 Nghị quyết số 03/NQ-CP.", "NHIỆM VỤ"),
            ("Thực hiện điểm b khoản 2, Điều 3 Nghị quyết số 03 / NQ-CP.", "NHIỆM VỤ"),
            ("Làm tốt việc này.", "Thực hiện điểm b khoản 2 Điều 3 Nghị quyết số 03/NQ-CP"),
        ])
    func cited(text: String, heading: String) throws {
        let first = try #require(try proposals(text, heading: heading).first)
        #expect(first.place.path == "Điều 3.2.b" && first.reasons[0].kind == .citedClause && first.score > 0.8)
    }

    @Test("is not the clause of another document with the same label", arguments: ["13/NQ-CP", "03/NQ-HĐND"])
    func other(symbol: String) throws {
        #expect(try proposals("Thực hiện điểm b khoản 2 Điều 3 Nghị quyết số \(symbol).").allSatisfy { $0.reasons.allSatisfy { $0.kind != .citedClause } })
    }

    @Test("is not told by the name of the body that leads it")
    func names() throws {
        #expect(try proposals("Hội Chữ Nôm thăm bệnh viện.", leads: ["Hội Chữ Nôm"]).isEmpty)
    }

    @Test("is nothing where nothing is shared")
    func none() throws {
        #expect(try proposals("Mua ghế ngồi.").filter { $0.score >= CarryProposer.enough }.isEmpty)
    }

    @Test("is never a heading that has clauses of its own below it, unless it is cited")
    func wide() throws {
        #expect(try proposals("Phát triển hạ tầng cơ sở.").allSatisfy { $0.place.path != "Điều 3" })
        #expect(try proposals("Thực hiện Điều 3 Nghị quyết số 03/NQ-CP.").first?.place == ClausePlace(path: "Điều 3", ordinal: 0))
    }
}

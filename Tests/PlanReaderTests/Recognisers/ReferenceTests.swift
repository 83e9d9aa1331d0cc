import Planning
import Testing

/// Cited documents, told once as at their fullest mention.
@Suite("The documents that a plan cites")
struct ReferenceTests {
    private func references(_ sentence: String) throws -> [Reference] {
        try PlanSample("", "I. NHIỆM VỤ\n\n1. \(sentence)\n\n2. Rà soát quy hoạch.").read().draft.references.map(\.value)
    }

    @Test(
        "are read with symbol, type, date and issuer as printed",
        arguments: [
            (
                "Thực hiện Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ về thống kê.",
                Reference(symbol: "696/QĐ-TTg", type: "Quyết định", date: "2020-05-25", issuer: "Thủ tướng Chính phủ")
            ),
            (
                "Triển khai Nghị quyết số 36-NQ/TW ngày 30 tháng 01 năm 2023 của Bộ Chính trị.",
                Reference(symbol: "36-NQ/TW", type: "Nghị quyết", date: "2023-01-30", issuer: "Bộ Chính trị")
            ),
            ("Thực hiện Chỉ thị số 33-CT / TW về luật sư.", Reference(symbol: "33-CT/TW", type: "Chỉ thị")),
            ("Theo Luật Điện lực số 61/2024/QH15 ngày 30/11/2024.", Reference(symbol: "61/2024/QH15", type: "Luật", date: "2024-11-30")),
            ("Thực hiện chỉ đạo tại Công văn số 6138/UBNDKGVX ngày 13/11/2024.", Reference(symbol: "6138/UBND-KGVX", type: "Công văn", date: "2024-11-13")),
            (
                "Xét đề nghị của Sở Công Thương tại Báo cáo số 31/BC-SCT ngày 04/6/2026.",
                Reference(symbol: "31/BC-SCT", type: "Báo cáo", date: "2026-06-04", issuer: "Sở Công Thương")
            ),
        ])
    func reference(sentence: String, expected: Reference) throws {
        #expect(try references(sentence) == [expected])
    }

    @Test("are told once, with the longest name of their issuer")
    func once() throws {
        let found = try references(
            "Thực hiện Chỉ thị số 11-CT/TU ngày 04/01/2026 của BTV Tỉnh ủy; phổ biến Chỉ thị số 11-CT/TU ngày 04/01/2026 của Ban Thường vụ Tỉnh ủy.")
        #expect(found == [Reference(symbol: "11-CT/TU", type: "Chỉ thị", date: "2026-01-04", issuer: "Ban Thường vụ Tỉnh ủy")])
    }

    @Test("are no standards and no fractions", arguments: ["Kho đạt TCVN 5507: 2002.", "Đã kiện toàn 25/27 đơn vị.", "Lập quy hoạch chi tiết tỷ lệ 1/500."])
    func none(sentence: String) throws {
        #expect(try references(sentence).isEmpty)
    }
}

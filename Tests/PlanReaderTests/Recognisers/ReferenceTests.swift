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
            (
                "Thực hiện Nghị quyết số 45/NQ -CP ngày 02/3/2026 của Chính phủ.",
                Reference(symbol: "45/NQ-CP", type: "Nghị quyết", date: "2026-03-02", issuer: "Chính phủ")
            ),
            (
                "Theo Nghị định số 19/2026/NĐ- CP ngày 02/3/2026 của Chính phủ Quy định chi tiết Luật Đê điều.",
                Reference(symbol: "19/2026/NĐ-CP", type: "Nghị định", date: "2026-03-02", issuer: "Chính phủ")
            ),
            ("Thực hiện Nghị quyêt số 45/NQ-CP.", Reference(symbol: "45/NQ-CP", type: "Nghị quyết")),
            (
                "Theo Pháp lệnh Bảo vệ công trình thủy lợi số 32/2001/PL-UBTVQH10 ngày 04/4/2001.",
                Reference(symbol: "32/2001/PL-UBTVQH10", type: "Pháp lệnh", date: "2001-04-04")
            ),
            (
                "Theo Quyết định số 7/QĐ-BCĐ ngày 02/3/2026 của Trưởng Ban Chỉ đạo 88 tỉnh.",
                Reference(symbol: "7/QĐ-BCĐ", type: "Quyết định", date: "2026-03-02", issuer: "Trưởng Ban Chỉ đạo 88 tỉnh")
            ),
            (
                "Rà soát quy hoạch đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 55/QĐ-TTg.",
                Reference(symbol: "55/QĐ-TTg", type: "Quyết định", issuer: "Thủ tướng Chính phủ")
            ),
        ])
    func reference(sentence: String, expected: Reference) throws {
        #expect(try references(sentence) == [expected])
    }

    @Test(
        "share in a series what is printed once",
        arguments: [
            (
                "Thực hiện các Quyết định: số 55/QĐ-TTg ngày 02/3/2026 về quy hoạch cảng; số 66/QĐ-TTg ngày 05/3/2026 về quy hoạch kho.",
                ["55/QĐ-TTg|Quyết định|", "66/QĐ-TTg|Quyết định|"]
            ),
            (
                "Thực hiện Thông báo số 7/TB-VPCP ngày 02/3/2026; các văn bản số: 81/VPCP-CN ngày 03/3/2026, 82/VPCP-CN ngày 04/3/2026 của Văn phòng Chính phủ.",
                ["7/TB-VPCP|Thông báo|Văn phòng Chính phủ", "81/VPCP-CN|Văn bản|Văn phòng Chính phủ", "82/VPCP-CN|Văn bản|Văn phòng Chính phủ"]
            ),
            (
                "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2026, Quyết định số 6/QĐ-TTg ngày 03/3/2026 của Thủ tướng Chính phủ.",
                ["5/KH-UBND|Kế hoạch|", "6/QĐ-TTg|Quyết định|Thủ tướng Chính phủ"]
            ),
            ("Thực hiện Thông tư số 48/2025/TT-BYT và Thông tư số 48/2025-TT-BYT.", ["48/2025/TT-BYT|Thông tư|"]),
        ])
    func series(sentence: String, expected: [String]) throws {
        #expect(try references(sentence).map { "\($0.symbol)|\($0.type ?? "")|\($0.issuer ?? "")" } == expected)
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

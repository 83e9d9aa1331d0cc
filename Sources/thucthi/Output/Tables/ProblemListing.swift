import Organisation

/// Everything that is wrong with a list, by row.
struct ProblemListing {
    private struct Line: Encodable {
        let row: Int
        let code: String
        let sentence: String
    }

    let problems: [RowProblem]

    var listing: Listing {
        Listing(
            [.init(heading: "Dòng", isNumber: true), .init(heading: "Cần sửa"), .init(heading: "Mã")],
            rows: problems.map { [$0.row > 0 ? "\($0.row)" : "", $0.sentence, $0.code] }, foot: "\(problems.count) lỗi; chưa nhập dòng nào.",
            values: problems.map { Line(row: $0.row, code: $0.code, sentence: $0.sentence) })
    }
}

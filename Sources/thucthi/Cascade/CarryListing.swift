import Organisation
import Planning

/// Proposed links as a table: what is below, what is above, and why.
struct CarryListing {
    private struct Line: Encodable {
        let task: Int
        let clause: Int
        let score: Double
        let reasons: [String]
    }

    let proposing: ProposingCarries

    var listing: Listing {
        let proposals = proposing.proposals
        return Listing(
            [
                .init(heading: "Số", isNumber: true), .init(heading: "Nhiệm vụ", isText: true), .init(heading: "Mục trên", isNumber: true),
                .init(heading: "Nội dung trên", isText: true), .init(heading: "Điểm", isNumber: true), .init(heading: "Vì sao", isText: true),
            ], rows: proposals.map(row),
            foot: "\(proposals.count) đề xuất cho \(Set(proposals.map(\.task.id)).count)/\(proposing.taskCount) nhiệm vụ; nối bằng thucthi cascade link.",
            values: proposals.map { Line(task: $0.task.number, clause: $0.clause.number, score: $0.score, reasons: $0.reasons) })
    }

    private func row(_ proposal: ProposingCarries.Proposal) -> [String] {
        [
            "\(proposal.task.number)", proposal.task.text.value?.shortened(to: 120) ?? "", "\(proposal.clause.number)",
            proposal.clause.text.value?.shortened(to: 120) ?? "", "\(Int((proposal.score * 100).rounded())) %",
            proposal.reasons.map { $0.shortened(to: 120) }.joined(separator: "\n"),
        ]
    }
}

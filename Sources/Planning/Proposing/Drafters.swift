import Documents
import Organisation
import Vietnamese

/// Who stands behind the whole plan: the body that follows it, or the department whose own plan it is.
struct Drafters: Sendable {
    private static let ofFollower = 0.15
    private static let ofIssuer = 0.08
    /// Where more bodies are told to follow it, that tells nothing of any of them.
    private static let most = 4

    private static let following = PhraseBook<Bool>(
        ["cơ quan đầu mối", "cơ quan thường trực", "cơ quan chủ trì", "theo dõi đôn đốc", "theo dõi , đôn đốc", "hướng dẫn , đôn đốc", "đôn đốc các"].map {
            ($0, true)
        })

    let reasons: [(body: String, reason: ProposalReason)]

    init(_ draft: PlanDraft) {
        var found: [(String, ProposalReason)] = []
        for task in draft.tasks
        where found.count < Self.most && task.singleLeads.count == 1 && found.allSatisfy({ $0.0 != task.singleLeads[0] })
            && Self.following.occurs(in: WordCutter.cut(task.text))
        {
            let words = "là đơn vị đầu mối theo dõi cả văn bản"
            found += task.singleLeads.map { ($0, ProposalReason(kind: .drafter, words: words, citation: task.citation, strength: Self.ofFollower)) }
        }
        if let issuer = draft.header.issuer, IssuerTier.below(issuer.value) == .inner {
            found.append(
                (issuer.value, ProposalReason(kind: .drafter, words: "là cơ quan ban hành văn bản", citation: issuer.citation, strength: Self.ofIssuer)))
        }
        reasons = found
    }
}

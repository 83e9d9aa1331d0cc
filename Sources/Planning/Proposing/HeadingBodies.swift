import Documents
import Vietnamese

/// The bodies that headings name: what stands under such a heading is mostly theirs.
struct HeadingBodies: Sendable {
    private static let strength = 0.5

    /// By the index of the outline entry.
    private let byEntry: [Int: [(body: String, reason: ProposalReason)]]

    init(_ draft: PlanDraft, bodies: [String]) {
        var book = PhraseBook<String>([])
        for body in bodies { book.add(body, body) }
        byEntry = draft.outline.enumerated().reduce(into: [:]) { found, entry in
            guard let title = entry.element.title else { return }
            let words = WordCutter.cut(title)
            let named = words.indices.compactMap { book.longest(in: words, at: $0)?.meaning }
            guard !named.isEmpty else { return }
            found[entry.offset] = named.map {
                ($0, ProposalReason(kind: .heading, words: "đề mục nêu tên \($0)", citation: entry.element.citation, strength: Self.strength))
            }
        }
    }

    func reasons(_ entries: [Int]) -> [(body: String, reason: ProposalReason)] { entries.flatMap { byEntry[$0, default: []] } }
}

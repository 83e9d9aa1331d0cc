import Documents

/// How far the words of a task speak of what a body has by office.
struct RemitEvidence: Sendable {
    private static let most = 0.75
    private static let half = 0.8
    private static let unnamed = 0.6
    private static let ofHeading = 0.4

    private let holders: RemitHolders
    private let areas: [String]
    private let phrases: [String]
    /// By the number of the area, how much it tells in this document: what all tasks speak of tells nothing.
    private let informs: [Double]

    init(_ holders: RemitHolders, areas: [String], phrases: [String], subjects: [Subject]) {
        self.holders = holders
        self.areas = areas
        self.phrases = phrases
        var counts = [Int](repeating: 0, count: areas.count)
        for subject in subjects { for area in Set(subject.mentions.map(\.area)) { counts[area] += 1 } }
        let whole = max(Logarithm.of(Double(subjects.count + 2)), 0.1)
        informs = counts.map { min(max(Logarithm.of(Double(subjects.count + 2) / (Double($0) + 0.5)) / whole, 0.1), 1) }
    }

    /// The bodies whose office the task's words, or those of its headings, speak of.
    func reasons(_ task: Subject, headings: [Subject]) -> [(body: String, reason: ProposalReason)] {
        var sums: [String: (weight: Double, isNamed: Bool, said: [Subject.Mention])] = [:]
        let own = Set(task.mentions)
        let above = headings.flatMap(\.mentions).filter { !own.contains($0) }
        for (mention, factor) in task.mentions.map({ ($0, 1.0) }) + above.map({ ($0, Self.ofHeading) }) {
            let weight = informs[mention.area] * factor * (mention.count > 1 ? 1 : 0.6)
            for holder in holders.byArea[mention.area] {
                var sum = sums[holder.body] ?? (0, holder.isNamed, [])
                sum.weight += weight
                sum.said.append(mention)
                sums[holder.body] = sum
            }
        }
        return sums.map { ($0.key, reason($0.value.weight, $0.value.isNamed, $0.value.said)) }
    }

    private func reason(_ weight: Double, _ isNamed: Bool, _ said: [Subject.Mention]) -> ProposalReason {
        let quoted = said.prefix(3).map { "«\(phrases[$0.phrase])»" }.joined(separator: ", ")
        let area = said.first.map { areas[$0.area] } ?? ""
        let strength = Self.most * weight / (weight + Self.half) * (isNamed ? 1 : Self.unnamed)
        return ProposalReason(kind: .remit, words: "thuộc lĩnh vực quản lý «\(area)»: \(quoted)", citation: nil, strength: strength)
    }
}

import Documents
import Organisation

/// Proposes the field of activity of a task: by the headings over it, the nearest first, then by its own words, last by the title of the plan.
public struct FieldProposer: Sendable {
    /// What the words of a place count: a heading speaks for all below it, the nearest best.
    private static let ofHeading = 1.0
    private static let ofFartherHeading = 0.6
    private static let ofTask = 0.5
    private static let ofTitle = 0.2
    private static let half = 0.8

    private let draft: PlanDraft
    private let headings: HeadingPaths
    private let cutter: SubjectCutter
    /// By the number of the area.
    private let fields: [String]

    /// Takes in a plan; the fields are those of the areas of work.
    public init(_ draft: PlanDraft, knowing knowledge: ProposalKnowledge) {
        self.draft = draft
        headings = HeadingPaths(draft)
        cutter = SubjectCutter(areas: knowledge.areas, abbreviations: knowledge.abbreviations)
        fields = knowledge.areas.areas.map(\.field)
    }

    /// The fields that a task may belong to, the likeliest first; none where no word speaks of any.
    public func proposals(forTask task: Int, most: Int = 2) -> [FieldProposal] {
        var found: [String: (weight: Double, reasons: [FieldProposal.Reason])] = [:]
        for place in places(of: task) {
            for (field, phrases) in said(in: place.text) {
                let quoted = phrases.map { "«\(cutter.phrases[$0.phrase])»" }.joined(separator: ", ")
                let reason = FieldProposal.Reason(kind: place.kind, words: "\(place.kind.words) nói về \(quoted)", citation: place.citation)
                found[field, default: (0, [])].weight += place.factor * phrases.reduce(0) { $0 + ($1.count > 1 ? 1 : 0.6) }
                found[field, default: (0, [])].reasons.append(reason)
            }
        }
        let proposals = found.map { FieldProposal(field: $0.key, score: $0.value.weight / ($0.value.weight + Self.half), reasons: $0.value.reasons) }
        return Array(proposals.sorted { ($0.score, $1.field) > ($1.score, $0.field) }.prefix(most))
    }

    private struct Place {
        var kind: FieldProposal.Reason.Kind
        var factor: Double
        var text: String
        var citation: Citation
    }

    /// The strongest first.
    private func places(of task: Int) -> [Place] {
        let above = headings.above[task].reversed().enumerated().map { distance, entry in
            let outline = draft.outline[entry]
            return Place(kind: .heading, factor: distance == 0 ? Self.ofHeading : Self.ofFartherHeading, text: outline.title ?? "", citation: outline.citation)
        }
        let own = Place(kind: .task, factor: Self.ofTask, text: draft.tasks[task].text, citation: draft.tasks[task].citation)
        let title = draft.header.title.map { Place(kind: .title, factor: Self.ofTitle, text: $0.value, citation: $0.citation) }
        return above + [own] + (title.map { [$0] } ?? [])
    }

    /// A phrase of two areas of one field counts once.
    private func said(in text: String) -> [(field: String, phrases: [Subject.Mention])] {
        var order: [String] = []
        var phrases: [String: [Subject.Mention]] = [:]
        for mention in cutter.subject(of: text).mentions {
            let field = fields[mention.area]
            if phrases[field] == nil { order.append(field) }
            if phrases[field, default: []].allSatisfy({ $0.phrase != mention.phrase }) { phrases[field, default: []].append(mention) }
        }
        return order.map { ($0, phrases[$0] ?? []) }
    }
}

extension FieldProposal.Reason.Kind {
    /// As officials call the place.
    fileprivate var words: String {
        switch self {
        case .heading: "đề mục"
        case .task: "nhiệm vụ"
        case .title: "trích yếu"
        }
    }
}

public import Documents
public import Organisation
import Planning
import Vietnamese

/// What each stage of the reader hands to the next, in readable lines. Positions are bytes of the source.
public struct StageDump: Sendable {
    /// The stages at which a reading can be looked at.
    public enum Stage: String, Sendable, CaseIterable {
        /// Printed lines: how each opens and closes, and what is furniture.
        case lines
        /// Paragraphs joined from lines, their text cleaned.
        case paragraphs
        /// The tree of places, with what each is for.
        case skeleton
        /// The tasks' own words: who, when, how much, which documents; nothing inherited yet.
        case clauses
        /// Pairs of a task and a part whose words it shares, in the numbers from which the model of assignments tells which is handed over.
        case assignments
    }

    private let lexicon: BodyLexicon

    /// A dump by a reader that knows these bodies and abbreviations.
    public init(catalogue: BodyCatalogue, abbreviations: AbbreviationTable) {
        lexicon = BodyLexicon(names: KnownNames.names(of: catalogue), abbreviations: KnownNames.pairs(of: abbreviations))
    }

    /// The value of a stage.
    public func text(of document: Document, after stage: Stage) -> String {
        let source = ParagraphJoiner.join(document)
        let lines =
            switch stage {
            case .lines: LineDump(document: document).lines()
            case .paragraphs: ParagraphDump(source: source).lines()
            case .skeleton: SkeletonDump(source: source, tree: tree(source).tree).lines()
            case .clauses: clauses(source)
            case .assignments: assignments(document, source)
            }
        return lines.map { $0 + "\n" }.joined()
    }

    private func tree(_ source: ParagraphText) -> (tree: Tree, lexicon: BodyLexicon) {
        let regions = RegionFinder.find(in: source, head: TitleBlock.read(source).end)
        let places = TreeBuilder.build(source, regions)
        let lexicon = NamedBodies.extend(DefinedAbbreviations.extend(lexicon, from: source), from: places, source)
        return (RoleJudge.judge(places, of: source, lexicon, start: .unknown), lexicon)
    }

    private func assignments(_ document: Document, _ source: ParagraphText) -> [String] {
        let regions = RegionFinder.find(in: source, head: TitleBlock.read(source).end)
        let (tree, lexicon) = tree(source)
        let preamble = PreambleCharge.read(source, regions.preamble, ChargeReader(source: source, lexicon: lexicon, documentYear: nil))
        return AssignmentDump(document: document, source: source, tree: tree, lexicon: lexicon, preamble: preamble).lines()
    }

    private func clauses(_ source: ParagraphText) -> [String] {
        let (tree, lexicon) = tree(source)
        return ClauseDump(source: source, tree: tree, lexicon: lexicon).lines()
    }
}

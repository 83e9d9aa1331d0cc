public import Documents
public import Organisation
public import Planning
import Vietnamese

/// Reads documents into drafts of plans. Pure: the same document gives the same reading, and no content makes it fail.
public struct Reader: Sendable {
    private let lexicon: BodyLexicon
    private let catalogue: BodyCatalogue?

    /// A reader that knows these bodies and abbreviations; with a catalogue it also says which bodies no longer stand.
    public init(names: [(name: String, also: [String])], abbreviations: [(short: String, full: String)], catalogue: BodyCatalogue? = nil) {
        self.catalogue = catalogue
        lexicon = BodyLexicon(names: names, abbreviations: abbreviations)
    }

    /// Reads one document. Deadlines and bodies are judged by the day that is given, else by the day of issue.
    public func read(_ document: Document, asOf: Day? = nil) -> PlanReading {
        let source = ParagraphJoiner.join(document)
        let block = TitleBlock.read(source)
        let regions = RegionFinder.find(in: source, head: block.end)
        let printed = TreeBuilder.build(source, regions)
        let lexicon = NamedBodies.extend(DefinedAbbreviations.extend(self.lexicon, from: source), from: printed, source)
        let tree = RoleJudge.judge(printed, of: source, lexicon, start: .unknown)
        let header = HeaderBuilder(source: source, lexicon: lexicon, block: block, regions: regions).build()
        let mentions = ReferenceCollector.mentions(source, title: block.title?.range)
        let references = ReferenceCollector.collect(mentions, source, own: header.number?.value)
        let year = DocumentYear.find(header, references)
        let preamble = PreambleCharge.read(source, regions.preamble, ChargeReader(source: source, lexicon: lexicon, documentYear: year))
        var (tasks, places) = TaskBuilder(source: source, tree: tree, lexicon: lexicon, documentYear: year, preamble: preamble).build()
        Assignments.add(to: &tasks, at: places, tree, source, lexicon)
        let outline = OutlineWriter.write(tree, source)
        let draft = PlanDraft(header: header, outline: outline, tasks: tasks, references: references)
        let paragraphs = ParagraphAccount(source: source, regions: regions, tree: tree, tasks: places).write()
        let evidence = Evidence(
            document: document, source: source, regions: regions, tree: tree, headings: HeadingsAbove(tree), draft: draft, places: places, mentions: mentions, paragraphs: paragraphs, lexicon: lexicon,
            catalogue: catalogue, asOf: asOf ?? header.issued)
        return PlanReading(document: document, draft: draft, findings: FindingRules.findings(in: evidence), paragraphs: paragraphs)
    }
}

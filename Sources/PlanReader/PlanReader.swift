public import Documents
import Organisation
public import Planning
import Vietnamese

/// Reads documents into drafts of plans. Pure: the same document gives the same reading, and no content makes it fail.
public struct Reader: Sendable {
    private let lexicon: BodyLexicon

    /// A reader that knows these bodies and abbreviations.
    public init(names: [(name: String, also: [String])], abbreviations: [(short: String, full: String)]) {
        lexicon = BodyLexicon(names: names, abbreviations: abbreviations)
    }

    /// Reads one document.
    public func read(_ document: Document) -> PlanReading {
        let source = ParagraphJoiner.join(document)
        let block = TitleBlock.read(source)
        let regions = RegionFinder.find(in: source, head: block.end)
        let places = TreeBuilder.build(source, regions)
        let lexicon = NamedBodies.extend(DefinedAbbreviations.extend(self.lexicon, from: source), from: places, source)
        let tree = RoleJudge.judge(places, of: source, lexicon, start: .unknown)
        let header = HeaderBuilder(source: source, lexicon: lexicon, block: block, regions: regions).build()
        let references = ReferenceCollector.collect(source, title: block.title?.range, own: header.number?.value)
        let year = DocumentYear.find(header, references)
        let preamble = PreambleCharge.read(source, regions.preamble, ChargeReader(source: source, lexicon: lexicon, documentYear: year))
        var builder = TaskBuilder(source: source, tree: tree, lexicon: lexicon, documentYear: year, preamble: preamble)
        let tasks = builder.build()
        let outline = OutlineWriter.write(tree, source)
        let draft = PlanDraft(header: header, outline: outline, tasks: Assignments.add(to: tasks, tree, source, lexicon), references: references)
        let paragraphs = ParagraphAccount(source: source, regions: regions, tree: tree, tasks: tasks).write()
        return PlanReading(document: document, draft: draft, findings: [], paragraphs: paragraphs)
    }
}

import Documents
import Organisation
import Planning
import Vietnamese

/// What the rules look at: a document, everything that its reading made of it, and the day by which it is judged.
struct Evidence {
    let document: Document
    let source: ParagraphText
    let regions: Regions
    let tree: Tree
    let headings: HeadingsAbove
    let draft: PlanDraft
    /// The place of the tree that each task of the draft was made of.
    let places: [Int]
    /// Every mention of every cited document, in reading order.
    let mentions: [ReferenceMention]
    let paragraphs: [ReadParagraph]
    let lexicon: BodyLexicon
    /// None where the reader was given no catalogue; nothing is then said of bodies.
    let catalogue: BodyCatalogue?
    /// The day by which deadlines and bodies are judged; none where neither the caller nor the document names one.
    let asOf: Day?
}

extension Evidence {
    var tasks: [TaskDraft] { draft.tasks }

    /// The tasks of which something holds, in their order; looked at on all cores.
    func tasks(where holds: @Sendable (Int) -> Bool) -> [Int] { Array(Lanes.map(tasks.count) { $0.filter(holds) }.joined()) }

    /// The words of a task's own place.
    func words(ofTask index: Int) -> [Word] { words(of: places[index]) }

    /// The words of a place of the tree, its label left out.
    func words(of node: Int) -> [Word] { source.text.cut(tree.nodes[node].text) }

    /// The source words of a clean range.
    func cite(_ range: Range<Int>) -> Citation { source.text.cite(range) }

    /// The first line of a place, from its label on.
    func citeHeading(_ node: Int) -> Citation { cite(source.paragraphs[tree.nodes[node].paragraphs.lowerBound].range) }

    /// What stands for the whole document where a finding is about no part of it.
    var wholeDocument: Citation {
        let header = draft.header
        return (header.title ?? header.type ?? header.number ?? header.issuer)?.citation ?? tasks.first?.citation ?? Citation([])
    }
}

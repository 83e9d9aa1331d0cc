import Vietnamese

/// Stage 3, second half: says of each place whether it is a heading, a lead-in, a task, an attribute line or context.
///
/// Promises: only `leaf` places become tasks; every place has a role; a place's section is known before its children's.
struct RoleJudge {
    private let source: ParagraphText
    private let lexicon: BodyLexicon
    private var tree: Tree
    /// Whether the headings below a place are bodies; -1 stands for the whole document.
    private var bodiesBelow: [Int: Bool] = [:]

    static func judge(_ tree: Tree, of source: ParagraphText, _ lexicon: BodyLexicon, start: SectionKind) -> Tree {
        var judge = RoleJudge(source: source, lexicon: lexicon, tree: tree)
        for index in judge.tree.nodes.indices { judge.settle(index, start: start) }
        judge.followSiblings()
        judge.setIntroductionsAside()
        judge.linkSiblings()
        judge.markClosing()
        return judge.tree
    }

    private init(source: ParagraphText, lexicon: BodyLexicon, tree: Tree) {
        self.source = source
        self.lexicon = lexicon
        self.tree = tree
    }

    private func words(_ index: Int) -> [Word] { source.text.cut(tree.nodes[index].text) }

    private mutating func settle(_ index: Int, start: SectionKind) {
        let inside = tree.nodes[index].parent.map { tree.nodes[$0].section } ?? start
        let words = words(index)
        if case .appendix = tree.nodes[index].form {
            tree.nodes[index].section = appendixSection(words)
            tree.nodes[index].role = .heading
            return
        }
        guard !tree.nodes[index].isSettled else { return }
        if let block = block(index, words) {
            tree.nodes[index].block = block
            tree.nodes[index].role = .attribute
            tree.nodes[index].section = inside
            return
        }
        if tree.nodes[index].role != .heading { tree.nodes[index].role = role(index, words, inside) }
        let isTitle = tree.nodes[index].role == .heading
        tree.nodes[index].section = isTitle ? section(words, inside) : inside
        if isTitle, tree.nodes[index].section == .unknown, issuesPlan(index, words) || isAmongBodies(index) { tree.nodes[index].section = .duties }
        if tree.nodes[index].role == .leaf, !asks(index, words, inside) {
            tree.nodes[index].role = .context
            tree.nodes[index].isUnderstood = !inside.mayHoldTasks || tellsOnly(words)
        }
    }

    /// In a part of which nothing says what it is for, an item goes with the items around it: where most of them ask something, it does too. Lines that tell who does it and
    /// when speak of the item beside them.
    private mutating func followSiblings() {
        for parent in tree.nodes.indices where tree.nodes[parent].role == .heading && tree.nodes[parent].section == .unknown {
            let items = tree.nodes[parent].children.filter { tree.nodes[$0].isBullet }
            let asking = items.count { tree.nodes[$0].role == .leaf }
            guard asking >= 2, asking < items.count, asking * 3 >= items.count * 2 else { continue }
            for item in items where tree.nodes[item].role == .context && !tellsOnly(words(item)) { tree.nodes[item].role = .leaf }
        }
        for parent in tree.nodes.indices where tree.nodes[parent].section.mayHoldTasks && tree.nodes[parent].children.contains(where: { tree.nodes[$0].role == .attribute && tree.nodes[$0].block == nil }) {
            for item in tree.nodes[parent].children where tree.nodes[item].role == .context && !tree.nodes[item].isSettled { tree.nodes[item].role = .leaf }
        }
    }

    /// A heading that names an attribute, and all that stands under it. What is listed under both kinds of bodies takes the kind of its own heading.
    private func block(_ index: Int, _ words: [Word]) -> AttributeLine.Kind? {
        let node = tree.nodes[index]
        let above = node.parent.flatMap { tree.nodes[$0].block }
        if node.label != nil, !node.children.isEmpty, let kind = AttributeLine.title(words) { return kind }
        return above
    }

    /// A plain paragraph before the numbered items of its part is an introduction, unless it begins with what to do or who does it.
    private mutating func setIntroductionsAside() {
        for index in tree.nodes.indices where tree.nodes[index].role == .leaf && !tree.nodes[index].isClosing {
            guard case .plain = tree.nodes[index].form, let parent = tree.nodes[index].parent, tree.nodes[parent].isSection else { continue }
            let children = tree.nodes[parent].children
            guard children[children.after(index)...].contains(where: { tree.nodes[$0].label != nil }) else { continue }
            let words = words(index)
            if ClosingParagraph.opens(words, mustName: true) { continue }
            if Preamble.isBasis(words) || !Description.opensDuty(words) && !namesActor(words) {
                tree.nodes[index].role = .context
                tree.nodes[index].isUnderstood = true
            }
        }
    }

    /// A labelled line that ends in a colon with nothing below it opens the items that follow it on its own level.
    private mutating func linkSiblings() {
        for index in tree.nodes.indices where tree.nodes[index].label != nil && tree.nodes[index].endsInColon && tree.nodes[index].children.isEmpty {
            let siblings = tree.siblings(of: index)
            for sibling in siblings[siblings.after(index)...] where tree.nodes[sibling].introducedBy == nil && tree.nodes[sibling].label != nil {
                guard tree.nodes[sibling].role != .heading else { break }
                tree.nodes[sibling].introducedBy = index
            }
        }
    }

    private func appendixSection(_ words: [Word]) -> SectionKind {
        let kind = SectionKind.judge(words, inside: .unknown)
        return kind == .duties ? .duties : .form
    }

    /// A heading that is a list of bodies opens their duties.
    private func section(_ words: [Word], _ inside: SectionKind) -> SectionKind {
        let kind = SectionKind.judge(words, inside: inside)
        guard kind == .unknown || inside == .unknown else { return kind }
        return isBodies(words) ? .duties : kind
    }

    private func isBodies(_ words: [Word]) -> Bool {
        words.count <= Self.longestHeading && HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading() != nil
    }

    /// Enough for a list of a dozen bodies.
    private static let longestHeading = 120

    /// The headings beside this one are bodies, so that it opens somebody's duties too, whoever that is.
    private mutating func isAmongBodies(_ index: Int) -> Bool {
        guard tree.nodes[index].label != nil else { return false }
        let holder = tree.nodes[index].parent ?? -1
        if let known = bodiesBelow[holder] { return known }
        // A few tell enough; a part may have thousands of headings.
        let headings = tree.siblings(of: index).lazy.filter { [tree] in tree.nodes[$0].label != nil && (!tree.nodes[$0].isClosed || tree.nodes[$0].endsInColon) && !tree.nodes[$0].children.isEmpty }.prefix(24)
        let bodies = headings.count { isBodies(self.words($0)) }
        let isAmong = bodies >= 2 && bodies * 3 >= (headings.count - 1) * 2
        bodiesBelow[holder] = isAmong
        return isAmong
    }

    private func role(_ index: Int, _ words: [Word], _ inside: SectionKind) -> Node.Role {
        let node = tree.nodes[index]
        if case .row = node.form { return .leaf }
        if AttributeLine.read(words) != nil, !node.isHeadingLike(in: tree) { return .attribute }
        let children = node.children.filter { !isAttribute($0) }
        if node.endsInColon { return holdsDutyBeforeColon(words) ? .leaf : node.isEntry ? .heading : .leadIn }
        guard node.label != nil else { return .leaf }
        if children.isEmpty { return node.isClosed || goesOnAsSentence(words, inside) ? .leaf : .heading }
        guard node.isClosed else { return .heading }
        if HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading() != nil { return .heading }
        let holdsEntries = children.contains { tree.nodes[$0].isEntry }
        return holdsEntries && !holdsTargets(index, words) && !isBodyThenDuty(words) ? .heading : .leaf
    }

    /// `1. Phòng X: Là đầu mối …` is a task even where items follow.
    private func isBodyThenDuty(_ words: [Word]) -> Bool {
        guard let colon = words.indices.prefix(16).first(where: { words[$0].isSign(":") }) else { return false }
        return HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading(until: colon) != nil
    }

    private func isAttribute(_ index: Int) -> Bool { AttributeLine.read(source.text.cut(tree.nodes[index].text, most: AttributeLine.longestName + 1)) != nil }

    private func holdsTargets(_ index: Int, _ words: [Word]) -> Bool {
        !TargetRecogniser(words: words, text: source.text, taken: ReferenceRecogniser(words: words, text: source.text).read().map(\.words)).read().isEmpty
    }

    /// Without a full stop, and nothing below it: a task all the same when it begins with what to do.
    private func goesOnAsSentence(_ words: [Word], _ inside: SectionKind) -> Bool {
        inside.mayHoldTasks && words.count >= 4 && Description.isDuty(words) && words.contains { $0.shape == .lower }
    }

    /// A whole sentence of duty stands before the sentence that ends in a colon.
    private func holdsDutyBeforeColon(_ words: [Word]) -> Bool {
        guard let stop = words.indices.dropLast().last(where: { words[$0].isSign(".") && words[$0 + 1].spaced && words[$0 + 1].isCapitalised }) else { return false }
        return stop > 6 && Description.isDuty(Array(words[..<stop]))
    }

    /// Whether a leaf asks anything of anybody, by its section and its own words.
    private func asks(_ index: Int, _ words: [Word], _ inside: SectionKind) -> Bool {
        if case .row = tree.nodes[index].form { return true }
        guard inside.mayHoldTasks, words.contains(where: \.isLetters), !isDecided(index, words) else { return false }
        return !tellsOnly(words) && (inside == .duties || Description.isDuty(words) || namesActor(words))
    }

    /// An article of a decision that does what it says asks nothing of anybody.
    private func isDecided(_ index: Int, _ words: [Word]) -> Bool { tree.nodes[index].label?.family == .article && DecisionArticle.acts(words) }

    /// What stands below an article that issues a plan are its tasks.
    private func issuesPlan(_ index: Int, _ words: [Word]) -> Bool {
        tree.nodes[index].label?.family == .article && tree.nodes[index].endsInColon && DecisionArticle.issuesPlan(words)
    }

    /// Its own words say that it asks nothing: a description, a remark in brackets, a topic such as the place.
    private func tellsOnly(_ words: [Word]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        return Description.isDescriptive(words) || first.isSign("(") && last.isSign(")") || isTopic(words)
    }

    private func namesActor(_ words: [Word]) -> Bool {
        !ActorRecogniser(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).read().leads.isEmpty
    }

    private static let topics = PhraseBook<Bool>(
        ["thời gian", "địa điểm", "đối tượng", "thành phần", "phạm vi", "hình thức", "số lượng", "thời lượng", "chủ đề", "nội dung kiểm tra", "khẩu hiệu"].map { ($0, true) })

    /// `Thời gian kiểm tra: 13h30 …`, `Địa điểm: …`
    private func isTopic(_ words: [Word]) -> Bool {
        guard let (_, count) = Self.topics.longest(in: words, at: 0) else { return false }
        return words.indices.prefix(count + 6).contains { words[$0].isSign(":") } || !Description.isDuty(words)
    }

    /// The last plain paragraphs of the body that call to carry it out take the path of their section.
    private mutating func markClosing() {
        guard let end = tree.nodes.firstIndex(where: { if case .appendix = $0.form { true } else { false } }) ?? Optional(tree.nodes.count) else { return }
        var index = end - 1
        var seen = 0
        while index >= 0, case .plain = tree.nodes[index].form, tree.nodes[index].role != .attribute, seen < 5 {
            let words = words(index)
            if ClosingParagraph.opens(words, mustName: false) || index == end - 1 && source.text.isFinal(tree.nodes[index].text) {
                for closing in index..<end where tree.nodes[closing].role == .leaf || tree.nodes[closing].role == .context { close(closing) }
            }
            index -= 1
            seen += 1
        }
    }

    private mutating func close(_ index: Int) {
        guard !tree.nodes[index].isClosing else { return }
        tree.nodes[index].isClosing = true
        tree.nodes[index].role = .leaf
        guard let parent = tree.nodes[index].parent, !isPart(parent), holdsOthers(parent, besides: index) || tree.nodes[parent].role == .leaf else { return }
        let section = tree.ancestors(of: parent).first(where: isPart)
        tree.nodes[index].path = section.map { tree.nodes[$0].path } ?? ""
        tree.nodes[index].parent = section
    }

    /// A part of the document by its label, or by a title that names a topic and no body.
    private func isPart(_ index: Int) -> Bool {
        guard !tree.nodes[index].isSection else { return true }
        let words = words(index)
        guard tree.nodes[index].role == .heading, SectionKind.judge(words, inside: .unknown) != .unknown else { return false }
        return HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: words)).readHeading() == nil
    }

    private func holdsOthers(_ parent: Int, besides index: Int) -> Bool {
        tree.nodes[parent].children.contains { $0 != index && !tree.nodes[$0].isClosing && $0 < index }
    }
}

extension Node {
    /// A part of the document, as against a numbered item in it.
    var isSection: Bool {
        guard let label else { return false }
        switch label.family {
        case .part, .chapter, .section, .article, .roman, .capital: return true
        default: return false
        }
    }

    /// A labelled line that ends in a colon and has places below it is a heading, whatever it is called.
    func isHeadingLike(in tree: Tree) -> Bool { endsInColon || !children.isEmpty }
}

/// How a text is set: whether its lines are wrapped at a width, and at which.
struct Setting {
    /// The width in code points at which lines are wrapped; nil where every line is a paragraph.
    var wrap: Int?
    /// The same for the first lines of paragraphs, which some collections break early.
    var firstWrap: Int?
    /// The indent of lines that go on a paragraph.
    var baseIndent: Int
    /// A blank line stands before every paragraph, so that a line without one goes on what it follows.
    var isBlankSeparated = false

    /// Judges by the lines themselves: wrapped text has many lines near one width, and many that begin in the middle of a sentence.
    static func of(_ lines: [PrintedLine]) -> Setting {
        let printed = lines.filter { $0.origin == .line && $0.furniture == nil }
        guard printed.count >= 8 else { return Setting(wrap: nil, baseIndent: 0) }
        let widths = printed.map(\.width).sorted()
        let width = widths[widths.count * 9 / 10]
        let small = printed.filter { $0.opening == .plain(startsSmall: true) }
        let near = printed.filter { $0.width * 5 >= width * 4 }.count
        let isBlankSeparated = isBlankSeparated(printed)
        guard width <= 160, small.count * 5 >= printed.count, near * 3 >= printed.count else { return Setting(wrap: nil, baseIndent: 0, isBlankSeparated: isBlankSeparated) }
        let indents = small.map(\.indent).sorted()
        return Setting(wrap: width, firstWrap: firstWrap(printed), baseIndent: indents[indents.count / 2], isBlankSeparated: isBlankSeparated)
    }

    /// The width of first lines of which the next line shows that they go on; nil where they are too few to tell.
    private static func firstWrap(_ printed: [PrintedLine]) -> Int? {
        let first = printed.indices.dropLast().filter { index in
            let opens = !printed[index].opening.isPlain || index > 0 && printed[index - 1].isClosed
            return opens && !printed[index].isClosed && printed[index + 1].opening == .plain(startsSmall: true)
        }
        guard first.count >= 6 else { return nil }
        let widths = first.map { printed[$0].width }.sorted()
        return widths[widths.count * 9 / 10]
    }

    /// Labels and bullets stand behind blank lines, and many other lines do not.
    private static func isBlankSeparated(_ printed: [PrintedLine]) -> Bool {
        let openings = printed.filter { !$0.opening.isPlain }
        let onward = printed.count { $0.opening == .plain(startsSmall: true) && !$0.blankBefore }
        return openings.count >= 6 && openings.count(where: \.blankBefore) * 10 >= openings.count * 9 && onward * 10 >= printed.count
    }

    /// Whether `next` goes on the paragraph that `last` is the latest line of.
    func joins(_ last: PrintedLine, _ next: PrintedLine) -> Bool {
        // `2, Điều 7` in the middle of a sentence is no label.
        if case .label(let label, _) = next.opening, label.isDoubtful, !last.isClosed, last.origin == .line, next.origin == .line { return true }
        if isBlankSeparated, last.origin == .line, next.origin == .line, !next.blankBefore, !last.isFinal, !next.opensFoot, next.opening.isPlain || !last.isClosed { return true }
        if isBlankSeparated, next.blankBefore, last.origin == .line, next.origin == .line, !last.isBareLabel { return next.opening == .plain(startsSmall: true) && !last.isClosed }
        guard next.opening.isPlain, last.origin != .row, next.origin != .row, last.origin != .columns, next.origin != .columns else { return false }
        if last.isBareLabel { return true }
        let startsSmall = next.opening == .plain(startsSmall: true)
        if next.origin == .continuation { return !last.isFinal }
        guard next.origin == .line, let wrap else { return !last.isClosed && startsSmall }
        if last.isFinal || next.opensFoot { return false }
        if last.isDangling, !next.blankBefore { return true }
        // A closed line that is only a little short ends its paragraph; an open one must be plainly short.
        let share = last.isClosed && !startsSmall ? 100 : 86
        let width = last.isFirst ? firstWrap ?? wrap : wrap
        let wouldHaveFitted = (last.width + last.indent - baseIndent + 1 + next.firstWordWidth) * 100 <= width * share
        // Machine reading puts blank lines between the lines of one paragraph: an open, full line goes on behind one.
        if next.blankBefore, !last.isClosed { return startsSmall || !wouldHaveFitted && last.origin == .line && next.indent < baseIndent + 3 }
        if next.blankBefore || wouldHaveFitted { return startsSmall && !last.isClosed }
        return !(last.isClosed && !startsSmall && next.indent >= baseIndent + 3)
    }
}

import HTML

/// The looks of the review page, sheet by sheet, and what ties each card to its words.
struct ReviewStyle: View {
    let tasks: Int
    let findings: Int

    func write(to page: inout HTMLWriter) {
        page.styleSheet(Sheets.tokens)
        page.styleSheet(Sheets.base)
        page.styleSheet(Sheets.frame)
        page.styleSheet(Sheets.paper)
        page.styleSheet(Sheets.marks)
        page.styleSheet(Sheets.cards)
        page.styleSheet(Sheets.kin, for: 1..<tasks + 1)
        page.styleSheet(Sheets.findingKin, for: 1..<findings + 1)
        page.styleSheet(Sheets.print)
    }
}

/// Style sheets, a chapter each.
enum Sheets {
    /// A card and its words light up together, whichever of them the address names. Browsers without `:has` light the one that was asked for.
    static let kin: StaticString = """
        :root:has(:is(#t%, #v%):target) .k% { --lit: var(--here); --lit-ground: var(--here-ground) }
        :root:has(:is(#t%, #v%):target) .task.k% mark::before { display: inline }

        """

    static let findingKin: StaticString = """
        :root:has(:is(#f%, #x%):target) :is(#f%, .x%) { --lit: var(--here); --lit-ground: var(--here-ground) }

        """
}

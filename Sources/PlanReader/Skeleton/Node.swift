/// One place of the document's tree: a heading, an item, a bullet, a paragraph, a row.
struct Node: Sendable {
    /// What the place is by its form.
    enum Form: Sendable {
        case labelled(Label)
        case bullet(sign: UInt64)
        case plain
        /// The title of an appendix.
        case appendix(String)
        /// A row of a task table; `columns` of its table say which cell is what.
        case row(table: Int)
    }

    /// What the place is for, decided once its children are known.
    enum Role: String, Sendable {
        case heading, leadIn, leaf
        /// A line such as `Đơn vị chủ trì: X`, which tells of the items before it.
        case attribute
        /// Read, and found to ask nothing of anybody.
        case context
    }

    var form: Form
    /// Clean bytes of the words behind the label; of all its paragraphs, where it runs on.
    var text: Range<Int>
    /// Clean bytes from the label on.
    var span: Range<Int>
    var parent: Int?
    var children: [Int] = []
    /// The nearest outline entry at or above it.
    var path: String
    /// The misprinted or misread label was put right in `path`.
    var isCorrected = false
    var section: SectionKind = .unknown
    var role: Role = .leaf
    var isClosed: Bool
    var endsInColon: Bool
    /// The paragraphs it is made of.
    var paragraphs: Range<Int>
    /// The line ending in a colon that opened the list this item stands in.
    var introducedBy: Int?
    /// Its role is known from its form and not judged again.
    var isSettled = false
    /// Its words or its place say why it asks nothing.
    var isUnderstood = false
    /// A closing paragraph of the document.
    var isClosing = false
    /// It and what stands under it tell who, when or what product for the items before: `2. Cơ quan chủ trì`, with a list of bodies.
    var block: AttributeLine.Kind?
    /// Cells of a row.
    var cells: [Range<Int>] = []

    var label: Label? {
        if case .labelled(let label) = form { return label }
        return nil
    }

    var isEntry: Bool {
        switch form {
        case .labelled, .appendix: true
        default: false
        }
    }

    var isBullet: Bool {
        if case .bullet = form { return true }
        return false
    }
}

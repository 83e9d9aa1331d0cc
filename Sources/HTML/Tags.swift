extension Tag {
    // The page.
    /// The whole page.
    public static let html = Tag("html", isBlock: true)
    /// What the page says of itself.
    public static let head = Tag("head", isBlock: true)
    /// The name of the page.
    public static let title = Tag("title", isBlock: true)
    /// What is shown.
    public static let body = Tag("body", isBlock: true)

    // Its parts.
    /// What introduces the page or a part.
    public static let header = Tag("header", isBlock: true)
    /// What the page is for.
    public static let main = Tag("main", isBlock: true)
    /// What closes the page or a part.
    public static let footer = Tag("footer", isBlock: true)
    /// Ways to other places.
    public static let nav = Tag("nav", isBlock: true)
    /// A part with a heading.
    public static let section = Tag("section", isBlock: true)
    /// A piece that stands by itself.
    public static let article = Tag("article", isBlock: true)
    /// A piece beside the text.
    public static let aside = Tag("aside", isBlock: true)
    /// A part without a meaning of its own.
    public static let div = Tag("div", isBlock: true)
    /// A part that can be folded.
    public static let details = Tag("details", isBlock: true)
    /// What a folded part shows.
    public static let summary = Tag("summary", isBlock: true)

    // Headings and paragraphs.
    /// The heading of the page.
    public static let h1 = Tag("h1", isBlock: true)
    /// The heading of a part.
    public static let h2 = Tag("h2", isBlock: true)
    /// A heading below `h2`.
    public static let h3 = Tag("h3", isBlock: true)
    /// A heading below `h3`.
    public static let h4 = Tag("h4", isBlock: true)
    /// A paragraph.
    public static let p = Tag("p", isBlock: true)
    /// Words of somebody else.
    public static let blockquote = Tag("blockquote", isBlock: true)

    // Lists.
    /// A list in any order.
    public static let ul = Tag("ul", isBlock: true)
    /// A list in order.
    public static let ol = Tag("ol", isBlock: true)
    /// An item of a list.
    public static let li = Tag("li", isBlock: true)
    /// A list of names and values.
    public static let dl = Tag("dl", isBlock: true)
    /// A name.
    public static let dt = Tag("dt")
    /// Its value.
    public static let dd = Tag("dd", isBlock: true)

    // Tables.
    /// A table.
    public static let table = Tag("table", isBlock: true)
    /// What a table is about.
    public static let caption = Tag("caption", isBlock: true)
    /// The heading rows.
    public static let thead = Tag("thead", isBlock: true)
    /// The rows.
    public static let tbody = Tag("tbody", isBlock: true)
    /// A row.
    public static let tr = Tag("tr", isBlock: true)
    /// A heading cell.
    public static let th = Tag("th")
    /// A cell.
    public static let td = Tag("td")

    // Words.
    /// A link; written by `link(to:)`.
    public static let a = Tag("a")
    /// Words set off.
    public static let b = Tag("b")
    /// Words of unknown direction.
    public static let bdi = Tag("bdi")
    /// Words that are pointed out.
    public static let mark = Tag("mark")
    /// A quotation inside a sentence.
    public static let q = Tag("q")
    /// A side remark.
    public static let small = Tag("small")
    /// Words without a meaning of their own.
    public static let span = Tag("span")
    /// Words of weight.
    public static let strong = Tag("strong")
}

extension VoidTag {
    /// A fact about the page.
    public static let meta = VoidTag("meta")
    /// A new line.
    public static let br = VoidTag("br")
    /// A rule between two subjects.
    public static let hr = VoidTag("hr")
    /// Where a long word may be broken.
    public static let wbr = VoidTag("wbr")
}

extension Tag {
    // The page.
    public static let html = Tag("html", isBlock: true)
    public static let head = Tag("head", isBlock: true)
    public static let title = Tag("title", isBlock: true)
    public static let body = Tag("body", isBlock: true)

    // Its parts.
    public static let header = Tag("header", isBlock: true)
    public static let main = Tag("main", isBlock: true)
    public static let footer = Tag("footer", isBlock: true)
    public static let nav = Tag("nav", isBlock: true)
    public static let section = Tag("section", isBlock: true)
    public static let article = Tag("article", isBlock: true)
    public static let aside = Tag("aside", isBlock: true)
    public static let div = Tag("div", isBlock: true)
    public static let details = Tag("details", isBlock: true)
    public static let summary = Tag("summary", isBlock: true)

    // Headings and paragraphs.
    public static let h1 = Tag("h1", isBlock: true)
    public static let h2 = Tag("h2", isBlock: true)
    public static let h3 = Tag("h3", isBlock: true)
    public static let h4 = Tag("h4", isBlock: true)
    public static let p = Tag("p", isBlock: true)
    public static let blockquote = Tag("blockquote", isBlock: true)

    // Lists.
    public static let ul = Tag("ul", isBlock: true)
    public static let ol = Tag("ol", isBlock: true)
    public static let li = Tag("li", isBlock: true)
    public static let dl = Tag("dl", isBlock: true)
    public static let dt = Tag("dt")
    public static let dd = Tag("dd", isBlock: true)

    // Tables.
    public static let table = Tag("table", isBlock: true)
    public static let caption = Tag("caption", isBlock: true)
    public static let thead = Tag("thead", isBlock: true)
    public static let tbody = Tag("tbody", isBlock: true)
    public static let tr = Tag("tr", isBlock: true)
    public static let th = Tag("th")
    public static let td = Tag("td")

    // Words.
    public static let a = Tag("a")
    public static let b = Tag("b")
    public static let bdi = Tag("bdi")
    public static let mark = Tag("mark")
    public static let q = Tag("q")
    public static let small = Tag("small")
    public static let span = Tag("span")
    public static let strong = Tag("strong")
}

extension VoidTag {
    public static let meta = VoidTag("meta")
    public static let br = VoidTag("br")
    public static let hr = VoidTag("hr")
    /// Where a long word may be broken.
    public static let wbr = VoidTag("wbr")
}

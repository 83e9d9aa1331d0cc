/// How a sentence names a part of the document: `mục II.3`, `phụ lục PL1`, `văn bản`.
enum Part {
    static func name(_ path: String) -> String {
        if path.isEmpty { return "văn bản" }
        return (path.hasPrefix("PL") ? "phụ lục " : "mục ") + path
    }

    /// The same with its title, where one is known.
    static func name(_ path: String, title: String) -> String { title.isEmpty ? name(path) : name(path) + " " + Quoted.brief(title) }
}

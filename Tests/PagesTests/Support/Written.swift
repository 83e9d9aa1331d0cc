import Documents
import HTML
import Planning

@testable import Pages

/// A view as text, a line for each line of it.
func written(_ view: some View) -> [String] {
    var page = HTMLWriter()
    page.view(view)
    return String(decoding: page.finish(), as: UTF8.self).split(separator: "\n").map(String.init)
}

/// The words of a page without its elements, entities resolved.
func wordsOnly(_ html: String) -> String {
    var words = ""
    var isTag = false
    for sign in html {
        switch sign {
        case "<": isTag = true
        case ">" where isTag: isTag = false
        default: if !isTag { words.append(sign) }
        }
    }
    return words.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
}

/// The first element that is closed in the wrong order; nil where all nest.
func wrongNesting(_ html: String) -> String? {
    let alone: Set<Substring> = ["meta", "br", "hr", "wbr"]
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) where !piece.hasPrefix("!") {
        let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        if alone.contains(name) { continue }
        if !piece.hasPrefix("/") {
            open.append(name)
        } else if open.popLast() != name {
            return String(piece)
        }
    }
    return open.last.map(String.init)
}

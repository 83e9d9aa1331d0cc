/// Whether a text is HTML, and in which encoding it says that it is.
enum HTMLText {
    /// A page has its own declaration, or several tags of text.
    static func isHTML(_ text: DecodedText) -> Bool {
        let head = String(decoding: text.bytes.prefix(4_096), as: UTF8.self).lowercased()
        if ["<!doctype html", "<html", "<body"].contains(where: head.contains) { return true }
        let tags = ["<meta ", "<p>", "<p ", "<div", "<table", "<br", "<span", "</p>", "</div>", "<td", "<h1", "<h2", "<li>"]
        return head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<") && tags.count(where: head.contains) >= 2
    }

    /// Decodes as the page declares, where its bytes are not valid UTF-8 and no mark says otherwise.
    static func decoded(_ raw: [UInt8]) -> DecodedText {
        let head = String(decoding: raw.prefix(2_048), as: UTF8.self).lowercased()
        guard !DecodedText.isUTF8(raw), head.contains("charset=") || head.contains("charset =") else { return DecodedText(raw) }
        return head.contains("windows-1258") ? Windows1258.decoded(raw) : DecodedText(raw)
    }
}

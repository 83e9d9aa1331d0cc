/// Breaks words into lines of a width.
enum Wrapping {
    /// Lines of at most `width` columns; a word that is longer by itself is cut.
    static func lines(of text: String, width: Int) -> [String] {
        let width = max(width, 1)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            for piece in pieces(of: word, width: width) {
                let columns = DisplayWidth.columns(of: piece)
                if used > 0, used + 1 + columns > width {
                    lines.append(line)
                    (line, used) = (piece, columns)
                } else {
                    line += (used > 0 ? " " : "") + piece
                    used += (used > 0 ? 1 : 0) + columns
                }
            }
        }
        return used > 0 ? lines + [line] : lines
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard DisplayWidth.columns(of: word) > width else { return [String(word)] }
        var pieces: [String] = [""]
        for sign in word {
            if DisplayWidth.columns(of: pieces[pieces.count - 1]) + DisplayWidth.columns(of: String(sign)) > width { pieces.append("") }
            pieces[pieces.count - 1].append(sign)
        }
        return pieces
    }
}

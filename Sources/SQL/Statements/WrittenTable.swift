extension Statement {
    /// The table that the statement writes: the name behind the first INSERT INTO, UPDATE or DELETE FROM.
    ///
    /// Engines tell it where a link is broken, because SQLite itself does not tell the table.
    public var writtenTable: String? {
        let words = firstWords.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "(" }).prefix(200)
        guard let verb = words.firstIndex(where: { Self.verbs.contains($0.uppercased()) }) else { return nil }
        return words[(verb + 1)...].first { !["INTO", "FROM", "ONLY"].contains($0.uppercased()) }.map(String.init)
    }

    private static let verbs: Set<String> = ["INSERT", "UPDATE", "DELETE"]

    private var firstWords: String {
        pieces.map { piece in
            if case .words(let words) = piece { words } else { "?" }
        }.joined()
    }
}
